/**
 * Lines of the roll-call, recorded with or without a connection: each waits in the outbox by its post, day and shift, its photos
 * with it, and reaches the server once. For a few seconds a line only waits, so that a slip of the finger can be taken back.
 */
import { ask, newKey } from '../graph/ask';
import { RecordRollCallDocument, type DutyEventKind, type DutyReasonCode, type RollCallLineInput, type Shift, type StaffKind } from '../graph/documents';
import { refusalOf, Refused, type Code } from '../graph/refusal';
import { flush, isUnreached, put, type Sender, type Sent, type Waiting } from '../offline/outbox';

export interface WaitingPhoto { readonly key: string; readonly name: string; readonly bytes: Blob }
export interface LineEvent { readonly kind: DutyEventKind; readonly reasonCode: DutyReasonCode; readonly reason: string; readonly minutes: number | null }

/** What was seen at one post in one shift. */
export interface Seen {
  readonly present: number;
  readonly leaderPresent: boolean;
  readonly staffKind: StaffKind;
  readonly remark: string;
  readonly events: readonly LineEvent[];
  readonly photos: readonly WaitingPhoto[];
}
export interface Place { readonly day: string; readonly shift: Shift; readonly dutyPostId: string }
export interface WaitingLine extends Seen, Place { readonly clientKey: string; readonly recordedAtClient: string }

export const kind = 'rollCall';
export const placeKey = ({ day, shift, dutyPostId }: Place): string => `${day} ${shift} ${dutyPostId}`;

/** For how long a line can be taken back before it is sent. */
const undoMs = 10_000;
/** As many lines as go together. */
const batch = 100;

/** Puts what was seen on this device. What was said before of the same place and has not been sent is replaced. */
export const record = ({ day, shift, dutyPostId }: Place, { present, leaderPresent, staffKind, remark, events, photos }: Seen): Promise<void> =>
  put<WaitingLine>(kind, placeKey({ day, shift, dutyPostId }), { day, shift, dutyPostId, present, leaderPresent, staffKind, remark, events, photos, clientKey: newKey(), recordedAtClient: new Date().toISOString() });

/** Sends a line that was refused once more, as a new one: with photos that are sent anew. */
export const recordAgain = ({ input: { photos, ...line } }: Waiting<WaitingLine>): Promise<void> => record(line, { ...line, photos: photos.map((photo) => ({ ...photo, key: newKey() })) });

export const sendLines: Sender<WaitingLine> = async (items, settle) => {
  const now = Date.now();
  const isFresh = ({ at }: Waiting): boolean => now - Date.parse(at) >= 0 && now - Date.parse(at) < undoMs;
  if (items.some(isFresh)) setTimeout(() => void flush(), undoMs);
  const ready = items.filter((item) => !isFresh(item));
  const plain = ready.filter(({ input }) => input.photos.length === 0);
  for (let from = 0; from < plain.length; from += batch) await settle(await send(plain.slice(from, from + batch)));
  // A photo takes its time on a poor connection: what has none does not wait for it.
  for (const item of ready) if (item.input.photos.length > 0) await settle(await sendWithPhotos(item));
  return [];
};

async function sendWithPhotos(item: Waiting<WaitingLine>): Promise<readonly Sent[]> {
  try {
    const { sendWhole } = await import('../files/whole');
    const fileIds: string[] = [];
    for (const photo of item.input.photos) fileIds.push(await sendWhole('DUTY', photo));
    return await send([item], fileIds);
  } catch (error) {
    if (isUnreached(error)) throw error;
    return [{ item, refused: refusalOf(error) }];
  }
}

async function send(items: readonly Waiting<WaitingLine>[], fileIds: readonly string[] = []): Promise<readonly Sent[]> {
  try {
    // Each line has a key of its own; that of the request only tells it from others.
    const { recordRollCall: { rows } } = await ask(RecordRollCallDocument, { input: { lines: items.map(({ input }) => lineOf(input, fileIds)), sentAtClient: new Date().toISOString(), idempotencyKey: newKey() } });
    return rows.map(({ at, done, code, message, field }) => ({ item: items[at]!, refused: done ? undefined : new Refused(code as Code, message ?? '', { field: field ?? undefined }) }));
  } catch (error) {
    if (isUnreached(error)) throw error;
    return items.map((item) => ({ item, refused: refusalOf(error) }));
  }
}

const lineOf = ({ dutyPostId, day, shift, present, leaderPresent, staffKind, remark, events, clientKey, recordedAtClient }: WaitingLine, fileIds: readonly string[]): RollCallLineInput =>
  ({ dutyPostId, day, shift, present, leaderPresent, staffKind, remark, events: [...events], clientKey, recordedAtClient, fileIds: [...fileIds] });
