import type { World } from '../support/world.js';
import type { Town } from './town.js';

/** A file of a unit (0 or 1) that has arrived, or whatever else `row` says, written by the owner's hands. */
export function aStoredFile(world: World, town: Town, unit: 0 | 1, purpose: 'EVIDENCE' | 'LEDGER', row: Record<string, unknown> = {}): Promise<string> {
  return world.insert('file', town.officeId, {
    unit_id: town.units[unit], purpose, name: '会议纪要.pdf', media_type: 'application/pdf', byte_length: 7, sha256: 'a'.repeat(64), state: 'STORED',
    ticket_expires_at: world.clock.now(), uploaded_by: town.accounts[`clerk-${unit + 1}`], uploaded_at: world.clock.now(), ...row,
  });
}
