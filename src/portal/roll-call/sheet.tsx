/** What was not plain duty at one place, in a sheet from the bottom: who came, what happened and why, photos. */
import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer, Input, Radio } from 'antd';
import { useState, type ReactNode } from 'react';
import type { DutyEventKind, Shift, StaffKind } from '../graph/documents';
import { Field } from '../look/field';
import { dutyEventNames, shiftNames, staffKindNames } from '../names';
import { useWords } from '../words';
import { emptyEvent, EventForm, eventOf, type EventDraft } from './event-form';
import type { Seen, WaitingPhoto } from './lines';
import { Photos } from './photos';
import { sheetWords } from './words';

interface Props {
  readonly title: string;
  /** What was said before, or what is likely. */
  readonly begin?: Seen;
  /** To choose from, where the place does not say which shift it is. */
  readonly shifts?: readonly Shift[];
  readonly isCorrection?: boolean;
  readonly onSave: (seen: Seen, shift: Shift | undefined) => void;
  readonly onClose: () => void;
}

const happenings: readonly DutyEventKind[] = ['LATE', 'LEFT_EARLY', 'CARELESS', 'CONSCIENTIOUS'];
type Drafts = Partial<Record<DutyEventKind, EventDraft>>;

export function Sheet({ title, begin, shifts, isCorrection = false, onSave, onClose }: Props): ReactNode {
  const t = useWords(sheetWords);
  const [shiftName, staffNames] = [useWords(shiftNames), useWords(staffKindNames)];
  const [shift, setShift] = useState(shifts?.[0]);
  const [isAbsent, setAbsent] = useState(begin?.events.some(({ kind }) => kind === 'ABSENT') ?? false);
  const [count, setCount] = useState(String(Math.max(begin?.present ?? 1, 1)));
  const [leader, setLeader] = useState(begin?.leaderPresent ?? false);
  const [staff, setStaff] = useState<StaffKind>(begin?.staffKind ?? 'REGULAR');
  const [drafts, setDrafts] = useState<Drafts>(Object.fromEntries((begin?.events ?? []).map(({ kind, reasonCode, reason, minutes }) => [kind, { reasonCode, reason, minutes: minutes === null ? '' : String(minutes) }])));
  const [remark, setRemark] = useState(begin?.remark ?? '');
  const [photos, setPhotos] = useState<readonly WaitingPhoto[]>(begin?.photos ?? []);
  const [tried, setTried] = useState(false);

  const kinds = isAbsent ? ['ABSENT' as const] : happenings.filter((kind) => drafts[kind]);
  const events = kinds.map((kind) => eventOf(kind, drafts[kind] ?? emptyEvent(kind)));
  const countWrong = !isAbsent && !(/^\d{1,3}$/.test(count) && Number(count) >= 1 && Number(count) <= 200);
  const step = (by: number): void => setCount(String(Math.min(200, Math.max(1, (Number(count) || 0) + by))));
  const save = (): void => {
    const whole = events.flatMap((event) => event ?? []);
    if (countWrong || whole.length < events.length) { setTried(true); return; }
    onSave({ present: isAbsent ? 0 : Number(count), leaderPresent: !isAbsent && leader, staffKind: staff, remark: remark.trim(), events: whole, photos }, shift);
  };
  const form = (kind: DutyEventKind): ReactNode => <EventForm kind={kind} draft={drafts[kind] ?? emptyEvent(kind)} tried={tried} onChange={(draft) => setDrafts({ ...drafts, [kind]: draft })} />;

  return (
    <Drawer open title={title} placement="bottom" size="92%" onClose={onClose} className="roll-call-sheet"
      footer={<div className="row sheet-foot"><Button onClick={onClose}>{t.cancel}</Button><Button type="primary" className="grow" onClick={save}>{t.save}</Button></div>}>
      <div className="stack roll-call-form">
        {isCorrection && <p className="note info">{t.correction}</p>}
        {shifts && <fieldset><legend>{t.shift}</legend><Radio.Group optionType="button" value={shift} options={shifts.map((value) => ({ value, label: shiftName[value] }))} onChange={({ target }) => setShift(target.value as Shift)} /></fieldset>}
        <fieldset><legend>{t.came}</legend>
          <Radio.Group className="halves" optionType="button" buttonStyle="solid" value={isAbsent} options={[{ value: false, label: t.presentChoice }, { value: true, label: t.absentChoice }]} onChange={({ target }) => setAbsent(target.value as boolean)} />
        </fieldset>
        {isAbsent ? form('ABSENT') : (
          <>
            <Field label={t.count} error={tried && countWrong ? t.countWrong : undefined}>
              {(wiring) => (
                <span className="row stepper">
                  <Button icon={<MinusOutlined />} aria-label={t.fewer} onClick={() => step(-1)} />
                  <Input {...wiring} inputMode="numeric" autoComplete="off" value={count} onChange={({ target }) => setCount(target.value.trim())} />
                  <Button icon={<PlusOutlined />} aria-label={t.more} onClick={() => step(1)} />
                </span>
              )}
            </Field>
            <Checkbox checked={leader} onChange={({ target }) => setLeader(target.checked)}>{t.leader}</Checkbox>
            <fieldset><legend>{t.staff}</legend>
              <Radio.Group optionType="button" value={staff} options={(Object.keys(staffNames) as StaffKind[]).map((value) => ({ value, label: staffNames[value] }))} onChange={({ target }) => setStaff(target.value as StaffKind)} />
            </fieldset>
            <Happened drafts={drafts} onChange={setDrafts} form={form} />
          </>
        )}
        <Photos photos={photos} onChange={setPhotos} />
        <Field label={t.remark}>{(wiring) => <Input.TextArea {...wiring} rows={2} maxLength={500} value={remark} onChange={({ target }) => setRemark(target.value)} />}</Field>
      </div>
    </Drawer>
  );
}

function Happened({ drafts, onChange, form }: { readonly drafts: Drafts; readonly onChange: (drafts: Drafts) => void; readonly form: (kind: DutyEventKind) => ReactNode }): ReactNode {
  const t = useWords(sheetWords);
  const names = useWords(dutyEventNames);
  return (
    <fieldset><legend>{t.happened}</legend>
      {happenings.map((kind) => (
        <div key={kind} className="happening">
          <Checkbox checked={drafts[kind] !== undefined} onChange={({ target }) => onChange({ ...drafts, [kind]: target.checked ? emptyEvent(kind) : undefined })}>{names[kind]}</Checkbox>
          {drafts[kind] && form(kind)}
        </div>
      ))}
    </fieldset>
  );
}
