import type { World } from '../support/world.js';
import type { Town } from './town.js';

/** A deed of one side's unit for its community, confirmed by it unless the test says otherwise; gives its key. */
export const aDeed = (world: World, town: Town, side: 0 | 1, set: Record<string, unknown> = {}): Promise<string> => world.insert('ledger_entry', town.officeId, {
  partnership_id: town.partnerships[side], unit_id: town.units[side], community_id: town.communities[side], kind: 'DEED', key_task: 'CULTURE', title: '宣传', note: '', done_on: '2018-05-01', asked_on: '2018-05-01',
  completes_item: false, hand_over_to: '', withdrawal_reason: '', version: 2, leaders: 0, staff: 1, volunteers: 0, minutes: 60, money: 0, goods: [], created_by: town.accounts[`clerk-${side + 1}`],
  answer: 'CONFIRMED', answer_remark: '', answered_by: town.accounts[`community-${side + 1}`], answered_at: world.clock.now(), ...set,
});
