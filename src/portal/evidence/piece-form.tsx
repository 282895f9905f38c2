/** The form of one piece of evidence. It saves itself; what a slot asks for stands first, everything else is one step away. */
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { EarlierFiles } from '../files/earlier';
import { Uploads } from '../files/upload';
import type { PieceFragment } from '../graph/documents';
import { useFormat } from '../format';
import { Field } from '../look/field';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { ConflictChoice } from './conflict';
import { useDraft, type Draft, type Values } from './draft';
import { PieceDeeds } from './deeds';
import { ReturnNote, type Slot } from './piece';
import { evidenceWords } from './words';

export function PieceForm({ piece, slot, onClose }: { readonly piece: PieceFragment; readonly slot: Slot | undefined; readonly onClose: () => void }): ReactNode {
  const t = useWords(evidenceWords);
  const draft = useDraft(piece);
  const { values, files, set, setFiles, conflict } = draft;
  const place = useRef<HTMLElement>(null);
  useEffect(() => { place.current?.scrollIntoView({ block: 'nearest' }); place.current?.focus({ preventScroll: true }); }, []);
  const finish = async (): Promise<void> => { if (await draft.flush()) onClose(); };
  const nameOf = (id: string): string => [...files, ...piece.files.nodes.flatMap(({ file }) => file ?? [])].find((file) => file.id === id)?.name ?? '…';
  return (
    <section className="piece-form" ref={place} tabIndex={-1} aria-label={values.title || slot?.titleZh || t.untitled}>
      <ReturnNote piece={piece} />
      {conflict && <ConflictChoice conflict={conflict} mine={values} nameOf={nameOf} />}
      <Uploads purpose="EVIDENCE" place={piece.id} files={files} onChange={setFiles} capture>
        <EarlierFiles purposes={['EVIDENCE', 'LEDGER']} has={files} onPick={(more) => setFiles([...files, ...more])} />
      </Uploads>
      <Field label={t.title} hint={t.titleHint} error={wrongIn(draft, 'title') ? t.badTitle : undefined}>
        {(wiring) => <Input {...wiring} maxLength={200} value={values.title} onChange={({ target }) => set({ title: target.value })} />}
      </Field>
      <Days draft={draft} />
      <Fields draft={draft} slot={slot} />
      <Standing draft={draft} />
      <div className="row">
        <PieceDeeds piece={piece} before={draft.flush} onSubmitted={onClose} onRemoved={onClose} />
        <Button onClick={() => void finish()}>{t.done}</Button>
      </div>
    </section>
  );
}

/** Whether the server finds this field wrong. */
const wrongIn = ({ error }: Draft, field: string): boolean => error?.particulars.field?.split('.').pop() === field;

function Days({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(evidenceWords);
  const format = useFormat();
  const { values: { aboutFrom, aboutTo }, files, set } = draft;
  const [isPeriod, setPeriod] = useState(aboutFrom !== aboutTo && aboutTo !== null);
  const takenAt = files.find((file) => file.takenAt)?.takenAt;
  const taken = takenAt ? format.isoDay(takenAt) : undefined;
  const from = (day: string): void => set(isPeriod ? { aboutFrom: day || null } : { aboutFrom: day || null, aboutTo: day || null });
  return (
    <div className="days">
      <Field label={isPeriod ? t.from : t.day} error={wrongIn(draft, 'aboutFrom') ? t.badDay : undefined}>
        {(wiring) => <Input {...wiring} type="date" value={aboutFrom ?? ''} onChange={({ target }) => from(target.value)} />}
      </Field>
      {isPeriod && (
        <Field label={t.to} error={wrongIn(draft, 'aboutTo') ? t.badPeriod : undefined}>
          {(wiring) => <Input {...wiring} type="date" value={aboutTo ?? ''} onChange={({ target }) => set({ aboutTo: target.value || null })} />}
        </Field>
      )}
      {taken && taken !== aboutFrom && <Button onClick={() => from(taken)}>{t.takenOn(format.shortDay(taken))}</Button>}
      <Checkbox checked={isPeriod} onChange={({ target }) => { setPeriod(target.checked); if (!target.checked) set({ aboutTo: aboutFrom }); }}>{t.period}</Checkbox>
    </div>
  );
}

/** What the slot asks for; what it does not ask for, where somebody has written it or wants to. */
function Fields({ draft, slot }: { readonly draft: Draft; readonly slot: Slot | undefined }): ReactNode {
  const t = useWords(evidenceWords);
  const { values } = draft;
  const all: readonly (readonly [asked: boolean, written: boolean, field: ReactNode])[] = [
    [slot?.needsNumber === true, values.documentNumber !== '', <NumberField key="number" draft={draft} />],
    [slot?.kind === 'TEXT', values.text !== '', <TextField key="text" draft={draft} slot={slot} />],
    [slot?.kind === 'LINK', values.links.length > 0, <LinkField key="links" draft={draft} />],
  ];
  // Decided when the form opens: a field does not jump while it is being written.
  const [first] = useState(all.map(([asked, written]) => asked || written));
  const hidden = all.filter((_, at) => !first[at]);
  return (
    <>
      {all.map(([, , field], at) => first[at] && field)}
      <Field label={slot?.kind === 'PHOTOS' ? t.photoNote : t.note} hint={t.noteHint}>
        {(wiring) => <Input.TextArea {...wiring} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} value={values.note} onChange={({ target }) => draft.set({ note: target.value })} />}
      </Field>
      {hidden.length > 0 && <details><summary>{t.more}</summary><div className="stack piece-more">{hidden.map(([, , field]) => field)}</div></details>}
    </>
  );
}

function NumberField({ draft: { values, set } }: { readonly draft: Draft }): ReactNode {
  const t = useWords(evidenceWords);
  return (
    <Field label={t.documentNumber} hint={t.documentNumberHint}>
      {(wiring) => <Input {...wiring} maxLength={100} value={values.documentNumber} onChange={({ target }) => set({ documentNumber: target.value })} />}
    </Field>
  );
}

function TextField({ draft, slot }: { readonly draft: Draft; readonly slot: Slot | undefined }): ReactNode {
  const t = useWords(evidenceWords);
  const { text } = draft.values;
  return (
    <Field label={t.text} hint={t.textHint([...text].length, slot?.leastCharacters ?? 0, slot?.mostCharacters ?? 0)} error={wrongIn(draft, 'text') ? t.badText : undefined}>
      {(wiring) => <Input.TextArea {...wiring} autoSize={{ minRows: 4, maxRows: 16 }} value={text} onChange={({ target }) => draft.set({ text: target.value })} />}
    </Field>
  );
}

function LinkField({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(evidenceWords);
  const { values: { links }, set } = draft;
  const [next, setNext] = useState('');
  const add = (): void => { if (next.trim() !== '') { set({ links: [...links, next.trim()] }); setNext(''); } };
  return (
    <div>
      <Field label={t.newLink} hint={t.linksHint} error={wrongIn(draft, 'links') ? t.badLink : undefined}>
        {(wiring) => <Input {...wiring} type="url" inputMode="url" value={next} onChange={({ target }) => setNext(target.value)} onPressEnter={add} onBlur={add} />}
      </Field>
      <ul className="upload-list">
        {links.map((link) => (
          <li key={link}><span className="grow upload-name">{link}</span><Button size="small" aria-label={t.of(t.remove, link)} onClick={() => set({ links: links.filter((one) => one !== link) })}>{t.remove}</Button></li>
        ))}
      </ul>
    </div>
  );
}

/** Whether what is written is saved: said aloud, and shown where one looks last. */
function Standing({ draft }: { readonly draft: Draft }): ReactNode {
  const t = useWords(evidenceWords);
  const said = { SAVED: t.saved, SAVING: t.saving, UNSAVED: t.unsaved, OFFLINE: t.savedOffline }[draft.standing];
  const isShownAtField = (['title', 'aboutFrom', 'aboutTo', 'text', 'links'] as readonly (keyof Values)[]).some((field) => wrongIn(draft, field));
  return (
    <>
      <p role="status" className={draft.standing === 'OFFLINE' ? 'note warning' : 'soft'}>{draft.error || draft.conflict ? '' : said}</p>
      {wrongIn(draft, 'fileIds') ? <p className="note error" role="alert">{t.badFile}</p> : !isShownAtField && <Remark error={draft.error} />}
    </>
  );
}
