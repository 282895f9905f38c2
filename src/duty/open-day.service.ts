/** What is still open on a day of duty, as the database is asked for it: each a condition on a line `l`, a shift `s` or an event `e`, said once for all who ask. */

/**
 * Whether an event counts, as a bulletin that was issued now would have it: of the line that counts of its shift, not struck,
 * and conscientious duty once the office has confirmed it. Source: notice of 2018; product.md, settings.
 */
export const counting = `(l.state = 'COUNTS' and e.struck_at is null and (e.kind <> 'CONSCIENTIOUS' or e.confirmed_at is not null))`;
/** How a line would be printed; a duplicate is not. */
export const printed = `nullif(l.state, 'DUPLICATE')`;
/** Whether the next edition would say something else of a line than the last one did. */
export const pending = `(l.printed_state is distinct from ${printed} or exists (select from duty_event e where e.duty_line_id = l.id and e.counts <> ${counting}))`;
/** Whether a line is a duplicate that nobody has looked at since it came. */
export const unresolved = `(l.state = 'DUPLICATE' and not exists (
  select from duty_line c where c.day = l.day and c.shift = l.shift and c.duty_post_id = l.duty_post_id and c.state = 'COUNTS' and c.chosen_at >= l.created_at))`;
/** Whether an event of a line is conscientious duty that the office has not confirmed. */
export const unconfirmed = `(l.state = 'COUNTS' and e.kind = 'CONSCIENTIOUS' and e.confirmed_at is null and e.struck_at is null)`;
/** Whether a shift is expected, and has no line. */
export const unrecorded = `(s.suspension_id is null and not exists (
  select from duty_line l where l.day = s.day and l.shift = s.shift and l.duty_post_id = s.duty_post_id))`;

/** Which supervisors (`account_id`) have days (`day`) from one to another on which they had shifts to look at, or recorded some, and which they have not closed. */
export const unclosed = (from: string, to: string): string => `
  select due.account_id, due.day from (
    select v.account_id, s.day from duty_shift s join supervision v on v.intersection_id = s.intersection_id
    where s.suspension_id is null and (v.from_day is null or v.from_day <= s.day) and (v.to_day is null or v.to_day >= s.day) and s.day between ${from} and ${to}
    union select l.recorded_by, l.day from duty_line l where l.source <> 'IMPORT' and l.day between ${from} and ${to}
  ) due where due.account_id is not null and not exists (select from duty_day_close c where c.account_id = due.account_id and c.day = due.day and c.reopened_at is null)`;
