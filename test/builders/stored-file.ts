import type { World } from '../support/world.js';
import type { Town } from './town.js';

/** A paper of a community or a photo of a supervisor (0 or 1) that has arrived. */
export function aStoredPaper(world: World, town: Town, at: 0 | 1, whose: 'community' | 'supervisor', row: Record<string, unknown> = {}): Promise<string> {
  const own = whose === 'community' ? { community_id: town.communities[at], purpose: 'LEDGER' } : { purpose: 'DUTY' };
  return aStoredFile(world, town, at, 'LEDGER', { unit_id: null, uploaded_by: town.accounts[`${whose}-${at + 1}`], ...own, ...row });
}

/** A file of a unit (0 or 1) that has arrived, or whatever else `row` says, written by the owner's hands. */
export function aStoredFile(world: World, town: Town, unit: 0 | 1, purpose: 'EVIDENCE' | 'LEDGER', row: Record<string, unknown> = {}): Promise<string> {
  return world.insert('file', town.officeId, {
    unit_id: town.units[unit], purpose, name: '会议纪要.pdf', media_type: 'application/pdf', byte_length: 7, sha256: 'a'.repeat(64), state: 'STORED',
    ticket_expires_at: world.clock.now(), uploaded_by: town.accounts[`clerk-${unit + 1}`], uploaded_at: world.clock.now(), ...row,
  });
}
