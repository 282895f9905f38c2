import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { pinyinOf } from './pinyin.service.js';
import { Community, Intersection, Unit } from './territory.entity.js';
import type { ChangeUnitInput, RegisterCommunityInput, RegisterIntersectionInput, RegisterUnitInput, RevealUnitPhoneInput } from './territory.input.js';

/** Registers a unit. ALREADY_EXISTS names the field that another unit of the office has. */
export async function registerUnit(uow: UnitOfWork, { contactPhone, ...input }: RegisterUnitInput): Promise<Unit> {
  const [unit] = await uow.rows.insert(Unit, [{ ...input, pinyin: pinyinOf(input.nameZh), contactPhone: contactPhone ?? '', active: true }]);
  return unit!;
}

/** Changes what is given of a unit. A round that is open keeps the category that it began with. */
export async function changeUnit(uow: UnitOfWork, { unitId, nameZh, nameEn, category, contactName, contactPhone, active }: ChangeUnitInput): Promise<Unit> {
  const unit = await uow.rows.need(Unit, unitId, 'unitId', { lock: true });
  const changes = { nameZh, pinyin: nameZh === undefined ? undefined : pinyinOf(nameZh), nameEn, category, contactName, contactPhone, active };
  if (Object.values(changes).every((value) => value === undefined)) return unit;
  const [changed] = await uow.rows.update(Unit, { id: unit.id }, changes);
  return changed!;
}

/** The whole telephone number of a unit's clerk; null where there is none, or none for this actor. That one has asked is in the log. */
export async function revealUnitPhone(uow: UnitOfWork, { unitId }: RevealUnitPhoneInput): Promise<string | null> {
  return (await uow.rows.need(Unit, unitId, 'unitId')).contactPhone || null;
}

/** `138****0001`: enough to know a number again, not enough to call it. The shorter ones keep their last two digits. */
export function masked(phone: string | null | undefined): string | null {
  if (!phone) return phone ?? null;
  return phone.length < 8 ? `****${phone.slice(-2)}` : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

export async function registerCommunity(uow: UnitOfWork, input: RegisterCommunityInput): Promise<Community> {
  const [community] = await uow.rows.insert(Community, [{ ...input, pinyin: pinyinOf(input.nameZh) }]);
  return community!;
}

export async function registerIntersection(uow: UnitOfWork, input: RegisterIntersectionInput): Promise<Intersection> {
  const [intersection] = await uow.rows.insert(Intersection, [{ ...input, pinyin: pinyinOf(input.nameZh) }]);
  return intersection!;
}
