import { Button, Checkbox, Input, type GetRef, type InputRef } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Field } from '../look/field';
import { put } from '../offline/outbox';
import { useWords } from '../words';
import { markKey, type WaitingMark } from './marks';
import { isFull, readPoints, type PointsError } from './points';
import type { SheetRule, StandingMark } from './sheet';
import { quickReasons, sheetWords } from './words';

type TextAreaRef = GetRef<typeof Input.TextArea>;

interface Props {
  readonly assessmentId: string;
  readonly rule: SheetRule;
  readonly mark: StandingMark | undefined;
  readonly writable: boolean;
  readonly at: number;
  readonly all: number;
  readonly onGo: (to: number) => void;
}

/** The mark for one rule. It stands for one rule only: another rule gets another form. */
export function MarkForm({ assessmentId, rule, mark, writable, at, all, onGo }: Props): ReactNode {
  const t = useWords(sheetWords);
  const quick = Object.values(useWords(quickReasons));
  const pointsInput = useRef<InputRef>(null);
  const reasonInput = useRef<TextAreaRef>(null);
  const [points, setPoints] = useState(mark && !mark.notApplicable ? mark.points : '');
  const [reason, setReason] = useState(mark?.reason ?? '');
  const [notApplicable, setNotApplicable] = useState(mark?.notApplicable ?? false);
  const [tried, setTried] = useState(false);
  // Where the rule does not apply the points are closed, and a closed input would let the keys go nowhere.
  useEffect(() => { if (writable) (notApplicable ? reasonInput : pointsInput).current?.focus({ preventScroll: true }); }, [writable, notApplicable]);

  const read = notApplicable ? { points: '0.00' } : readPoints(points, rule.maximum);
  const given = 'points' in read ? read.points : undefined;
  const reasonNeeded = notApplicable || (given !== undefined && !isFull(given, rule.maximum));
  const lacksReason = reasonNeeded && reason.trim() === '';
  const wrong: PointsError | undefined = 'wrong' in read ? read.wrong : undefined;

  /** Puts the mark away if it is whole; says whether it is, or was not touched at all. */
  const keep = async (next: Partial<WaitingMark> = {}): Promise<boolean> => {
    const now = { points: next.points ?? given, reason: (next.reason ?? reason).trim(), notApplicable };
    if (now.points === undefined || ((notApplicable || !isFull(now.points, rule.maximum)) && now.reason === '')) { setTried(true); return false; }
    const same = mark?.points === now.points && mark.reason === now.reason && mark.notApplicable === now.notApplicable && mark.refused === undefined;
    if (!same) await put<WaitingMark>('mark', markKey(assessmentId, rule.id), { assessmentId, ruleId: rule.id, ...now, points: now.points });
    return true;
  };
  const saveAndGo = async (next?: Partial<WaitingMark>): Promise<void> => { if (await keep(next)) onGo(Math.min(at + 1, all - 1)); };
  /** Another rule: what is whole is put away on the way, what is not stays unsaved only if nothing was written. */
  const leave = async (to: number): Promise<void> => {
    const untouched = points === (mark && !mark.notApplicable ? mark.points : '') && reason === (mark?.reason ?? '') && notApplicable === (mark?.notApplicable ?? false);
    if (!writable || untouched || (await keep())) onGo(to);
  };
  const full = (): void => void saveAndGo({ points: rule.maximum, reason: '' });
  const take = (text: string): void => setReason(reason.trim() === '' ? text : reason.includes(text) ? reason : `${reason.trim()}；${text}`);

  const onKey = (event: KeyboardEvent): void => {
    const inReason = (event.target as HTMLElement).tagName === 'TEXTAREA';
    if (event.nativeEvent.isComposing) return;
    if (event.altKey && event.code === 'KeyF') { event.preventDefault(); full(); }
    else if (event.altKey && event.code === 'KeyN') { event.preventDefault(); setNotApplicable(!notApplicable); }
    else if (event.altKey && /^Digit[1-6]$/.test(event.code)) { event.preventDefault(); const text = quick[Number(event.code.slice(5)) - 1]; if (text) take(text); }
    else if (event.key === 'Enter' && !event.shiftKey && (event.target as HTMLElement).tagName !== 'BUTTON') { event.preventDefault(); void saveAndGo(); }
    else if (!inReason && event.key === 'ArrowDown') { event.preventDefault(); void leave(Math.min(at + 1, all - 1)); }
    else if (!inReason && event.key === 'ArrowUp') { event.preventDefault(); void leave(Math.max(at - 1, 0)); }
  };

  return (
    <section className="card mark-form" onKeyDown={writable ? onKey : undefined} aria-label={rule.code}>
      {mark?.refused && <p className="note error" role="alert">{mark.refused}</p>}
      <Field label={t.points(rule.maximum)} error={tried && wrong ? t[wrong] : undefined}>
        {(wiring) => (
          <span className="row points-row">
            <Input {...wiring} ref={pointsInput} className="points-input" inputMode="decimal" autoComplete="off" disabled={!writable || notApplicable} value={notApplicable ? '' : points} onChange={({ target }) => setPoints(target.value)} />
            {writable && <Button onClick={full} disabled={notApplicable}>{t.full} {rule.maximum}</Button>}
          </span>
        )}
      </Field>
      <Field label={notApplicable ? t.ground : t.reason} hint={notApplicable ? t.groundHint : t.reasonHint} error={tried && lacksReason ? t.needsReason : undefined}>
        {(wiring) => <Input.TextArea {...wiring} ref={reasonInput} rows={3} maxLength={500} disabled={!writable} value={reason} onChange={({ target }) => setReason(target.value)} />}
      </Field>
      {writable && (
        <>
          <details><summary>{t.quick}</summary>
            <div className="quick">{quick.map((text, index) => <Button key={text} size="small" onClick={() => take(text)}>{index + 1} {text}</Button>)}</div>
          </details>
          <Checkbox checked={notApplicable} onChange={({ target }) => setNotApplicable(target.checked)}>{t.notApplicable}</Checkbox>
          <Button type="primary" block onClick={() => void saveAndGo()}>{t.save}</Button>
        </>
      )}
      <div className="row between">
        <Button disabled={at === 0} onClick={() => void leave(at - 1)}>{t.previous}</Button>
        <Button disabled={at === all - 1} onClick={() => void leave(at + 1)}>{t.next}</Button>
      </div>
      {writable && <p className="hint wide-only">{t.keys}</p>}
    </section>
  );
}
