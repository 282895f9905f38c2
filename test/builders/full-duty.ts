import type { World } from '../support/world.js';
import type { Town } from './town.js';

/** What a side's duty hangs on. */
export interface DutyGround {
  readonly bulletin: string;
  readonly edition: string;
  readonly pattern: string;
  readonly issuedLine: string;
  readonly issuedEvent: string;
  readonly openLine: string;
  /** Empty where there is none. */
  readonly colleagueLine: string;
  readonly photo: string;
}

/** One side's roster, closed day, printed lines, photos and contest, written by the owner's hands. */
export async function aFullDuty(world: World, town: Town, at: 0 | 1, ground: DutyGround, canary: string): Promise<Record<string, string>> {
  const n = at + 1;
  const unit_id = town.units[at];
  const put = (table: string, row: Record<string, unknown>): Promise<string> => world.insert(table, town.officeId, row);
  const shift = await put('duty_shift', { duty_post_id: town.posts[at], unit_id, intersection_id: town.intersections[at], day: '2018-05-10', shift: 'MORNING', due: 2, starts_at: '07:30', ends_at: '08:30', pattern_id: ground.pattern });
  const close = await put('duty_day_close', { account_id: town.accounts[`supervisor-${n}`], day: '2018-05-10', remark: `收班${canary}` });
  const print = (duty_line_id: string, recorder: string): Promise<string> => put('bulletin_entry', {
    edition_id: ground.edition, bulletin_id: ground.bulletin, edition: 1, duty_line_id, unit_id, intersection_id: town.intersections[at], day: '2018-05-10', shift: 'MORNING', present: 2, leader_present: true,
    staff_kind: 'REGULAR', state: 'COUNTS', events: [{ kind: 'CONSCIENTIOUS', minutes: null, reasonCode: null, reason: `认真${canary}`, counts: true }], recorded_by: town.accounts[recorder],
  });
  const photo = (duty_line_id: string, recorder: string): Promise<string> => put('duty_line_file', { duty_line_id, unit_id, file_id: ground.photo, recorded_by: town.accounts[recorder] });
  const contest = await put('duty_contest', { duty_line_id: ground.issuedLine, duty_event_id: ground.issuedEvent, unit_id, day: '2018-05-10', reason: `异议${canary}`, contested_by: town.accounts[`clerk-${n}`] });
  return {
    shift, close, contest, printed: await print(ground.issuedLine, `supervisor-${n}`), issuedPhoto: await photo(ground.issuedLine, `supervisor-${n}`), openPhoto: await photo(ground.openLine, `supervisor-${n}`),
    ...(ground.colleagueLine === '' ? {} : { colleaguePrinted: await print(ground.colleagueLine, 'supervisor-2'), colleaguePhoto: await photo(ground.colleagueLine, 'supervisor-2') }),
  };
}
