import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { pinyinOf } from './pinyin.service.js';
import { Community, Intersection, Unit } from './territory.entity.js';
import type { ChangeUnitInput, RegisterCommunityInput, RegisterIntersectionInput, RegisterUnitInput } from './territory.input.js';

/** Registers a unit. ALREADY_EXISTS names the field that another unit of the office has. */
export async function registerUnit(uow: UnitOfWork, { contactPhone, ...input }: RegisterUnitInput): Promise<Unit> {
  const [unit] = await uow.rows.insert(Unit, [{ ...input, pinyin: pinyinOf(input.nameZh), contactPhone: contactPhone ?? '', active: true }]);
  return unit!;
}

/** Changes what is given of a unit. A round that is open keeps the category that it began with. */
export async function changeUnit(uow: UnitOfWork, { unitId, nameZh, nameEn, category, contactName, active }: ChangeUnitInput): Promise<Unit> {
  const unit = await uow.rows.need(Unit, unitId, 'unitId', { lock: true });
  const changes = { nameZh, pinyin: nameZh === undefined ? undefined : pinyinOf(nameZh), nameEn, category, contactName, active };
  if (Object.values(changes).every((value) => value === undefined)) return unit;
  const [changed] = await uow.rows.update(Unit, { id: unit.id }, changes);
  return changed!;
}

export async function registerCommunity(uow: UnitOfWork, input: RegisterCommunityInput): Promise<Community> {
  const [community] = await uow.rows.insert(Community, [{ ...input, pinyin: pinyinOf(input.nameZh) }]);
  return community!;
}

export async function registerIntersection(uow: UnitOfWork, input: RegisterIntersectionInput): Promise<Intersection> {
  const [intersection] = await uow.rows.insert(Intersection, [{ ...input, pinyin: pinyinOf(input.nameZh) }]);
  return intersection!;
}
