/** Marks that are given with or without a connection: each waits in the outbox by its unit and rule, and the last one counts. */
import { ask, newKey } from '../graph/ask';
import { GiveMarksDocument } from '../graph/documents';
import { refusalOf } from '../graph/refusal';
import { isUnreached, type Sender, type Sent, type Waiting } from '../offline/outbox';

export interface WaitingMark {
  readonly assessmentId: string;
  readonly ruleId: string;
  readonly points: string;
  readonly reason: string;
  readonly notApplicable: boolean;
}

export const markKey = (assessmentId: string, ruleId: string): string => `${assessmentId}/${ruleId}`;

/** Sends the marks of each unit together; where one of them is refused, one by one, so that the others arrive. */
export const sendMarks: Sender<WaitingMark> = async (items) => {
  const sheets = new Map<string, Waiting<WaitingMark>[]>();
  for (const item of items) sheets.set(item.input.assessmentId, [...(sheets.get(item.input.assessmentId) ?? []), item]);
  const sent: Sent[] = [];
  for (const sheet of sheets.values()) {
    const refused = await give(sheet);
    if (refused === undefined || sheet.length === 1) sent.push(...sheet.map((item) => ({ item, refused })));
    else for (const item of sheet) sent.push({ item, refused: await give([item]) });
  }
  return sent;
};

async function give(items: readonly Waiting<WaitingMark>[]): Promise<ReturnType<typeof refusalOf> | undefined> {
  const marks = items.map(({ input: { ruleId, points, reason, notApplicable } }) => ({ ruleId, points, reason, notApplicable }));
  try {
    // A mark given twice is the same mark, so a new key for each attempt does no harm.
    await ask(GiveMarksDocument, { input: { assessmentId: items[0]!.input.assessmentId, marks, idempotencyKey: newKey() } });
    return undefined;
  } catch (error) {
    if (isUnreached(error)) throw error;
    return refusalOf(error);
  }
}
