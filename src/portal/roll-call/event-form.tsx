import { Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { DutyEventKind, DutyReasonCode } from '../graph/documents';
import { Field } from '../look/field';
import { dutyEventNames, dutyReasonNames } from '../names';
import { useWords } from '../words';
import type { LineEvent } from './lines';
import { sheetWords } from './words';

/** An event as it is typed. */
export interface EventDraft { readonly reasonCode: DutyReasonCode; readonly reason: string; readonly minutes: string }

const codesOf = (kind: DutyEventKind): readonly DutyReasonCode[] => (Object.keys(dutyReasonNames) as DutyReasonCode[]).filter((code) => code.startsWith(`${kind}_`));
const hasMinutes = (kind: DutyEventKind): boolean => kind === 'LATE' || kind === 'LEFT_EARLY';
const lacksReason = ({ reasonCode, reason }: EventDraft): boolean => reasonCode.endsWith('_OTHER') && reason.trim() === '';
const isMinutes = (said: string): boolean => said === '' || (/^\d{1,3}$/.test(said) && Number(said) >= 1 && Number(said) <= 600);

/** An event with the reason that is given most often. */
export const emptyEvent = (kind: DutyEventKind): EventDraft => ({ reasonCode: codesOf(kind)[0]!, reason: '', minutes: '' });

/** The event, or undefined while something is missing. */
export function eventOf(kind: DutyEventKind, draft: EventDraft): LineEvent | undefined {
  if (lacksReason(draft) || (hasMinutes(kind) && !isMinutes(draft.minutes))) return undefined;
  return { kind, reasonCode: draft.reasonCode, reason: draft.reason.trim(), minutes: hasMinutes(kind) && draft.minutes !== '' ? Number(draft.minutes) : null };
}

export function EventForm({ kind, draft, tried, onChange }: { readonly kind: DutyEventKind; readonly draft: EventDraft; readonly tried: boolean; readonly onChange: (draft: EventDraft) => void }): ReactNode {
  const t = useWords(sheetWords);
  const [names, reasons] = [useWords(dutyEventNames), useWords(dutyReasonNames)];
  return (
    <div className="event-form stack">
      <fieldset><legend>{t.reason(names[kind])}</legend>
        <Radio.Group vertical value={draft.reasonCode} options={codesOf(kind).map((value) => ({ value, label: reasons[value] }))} onChange={({ target }) => onChange({ ...draft, reasonCode: target.value as DutyReasonCode })} />
      </fieldset>
      {hasMinutes(kind) && (
        <Field label={t.minutes} error={tried && !isMinutes(draft.minutes) ? t.minutesWrong : undefined}>
          {(wiring) => <Input {...wiring} className="short" inputMode="numeric" autoComplete="off" value={draft.minutes} onChange={({ target }) => onChange({ ...draft, minutes: target.value.trim() })} />}
        </Field>
      )}
      <Field label={t.reasonText} error={tried && lacksReason(draft) ? t.reasonNeeded : undefined}>
        {(wiring) => <Input {...wiring} maxLength={200} value={draft.reason} onChange={({ target }) => onChange({ ...draft, reason: target.value })} />}
      </Field>
    </div>
  );
}
