/**
 * A piece of evidence while it is written: what stands in its form is saved by itself, field by field. The server lays two
 * people's changes over each other; where both have changed one field, both versions stay here until somebody has chosen.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Attached } from '../files/upload';
import { useDeed } from '../graph/ask';
import { ChangeEvidenceDocument, type PieceFragment } from '../graph/documents';
import type { Refused } from '../graph/refusal';

export interface Values {
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly documentNumber: string;
  readonly aboutFrom: string | null;
  readonly aboutTo: string | null;
  readonly links: readonly string[];
  readonly fileIds: readonly string[];
}
export type ValueField = keyof Values;
export const valueFields = ['title', 'aboutFrom', 'aboutTo', 'documentNumber', 'text', 'note', 'links', 'fileIds'] as const satisfies readonly ValueField[];

export interface Conflict { readonly fields: readonly ValueField[]; readonly theirs: Values; readonly settle: (mine: readonly ValueField[]) => void }

export interface Draft {
  readonly values: Values;
  readonly files: readonly Attached[];
  readonly set: (to: Partial<Values>) => void;
  readonly setFiles: (files: readonly Attached[]) => void;
  readonly standing: 'SAVED' | 'SAVING' | 'UNSAVED' | 'OFFLINE';
  readonly error: Refused | null;
  readonly conflict: Conflict | undefined;
  /** Saves what is not saved yet; says whether all is. */
  readonly flush: () => Promise<boolean>;
}

const quiet = 700;
const offlineWait = 8_000;

const filesOf = ({ files }: PieceFragment): readonly Attached[] => files.nodes.flatMap(({ file }) => (file ? [file] : []));
const valuesOf = (piece: PieceFragment): Values => {
  const { title, note, text, documentNumber, aboutFrom, aboutTo, links } = piece;
  return { title, note, text, documentNumber, aboutFrom, aboutTo, links, fileIds: filesOf(piece).map(({ id }) => id) };
};
/** What the server has come to know of a file stands in the place of what was known before. */
const newest = (before: readonly Attached[], now: readonly Attached[]): readonly Attached[] => [...before.filter(({ id }) => !now.some((file) => file.id === id)), ...now];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameIn = (field: ValueField, a: Values, b: Values): boolean => (field === 'fileIds' ? same([...a.fileIds].sort(), [...b.fileIds].sort()) : same(a[field], b[field]));
const pick = (values: Values, fields: readonly ValueField[]): Partial<Values> => Object.fromEntries(fields.map((field) => [field, values[field]]));

export function useDraft(piece: PieceFragment): Draft {
  const queries = useQueryClient();
  const [saved, setSaved] = useState({ version: piece.version, values: valuesOf(piece) });
  const [values, setValues] = useState(saved.values);
  const [known, setKnown] = useState<readonly Attached[]>(filesOf(piece));
  const change = useDeed(ChangeEvidenceDocument);
  const failed = useRef<Values>(undefined);

  const dirty = valueFields.filter((field) => !sameIn(field, values, saved.values));
  const isStale = change.error?.code === 'STALE';
  const isBehind = piece.version > saved.version;
  // Nothing of one's own is at stake: what somebody else has written is taken as it is.
  if (isBehind && dirty.length === 0 && !change.isPending) {
    setSaved({ version: piece.version, values: valuesOf(piece) });
    setValues(valuesOf(piece));
    setKnown(filesOf(piece));
  }

  const save = async (): Promise<boolean> => {
    if (dirty.length === 0) return true;
    const sent = values;
    try {
      const { changeEvidence: now } = await change.mutateAsync({ evidenceId: piece.id, baseVersion: saved.version, ...pick(sent, dirty) as object });
      failed.current = undefined;
      setSaved({ version: now.version, values: valuesOf(now) });
      // What was written while this was on its way stays; all else is as the server has it.
      setValues((later) => ({ ...later, ...pick(valuesOf(now), valueFields.filter((field) => sameIn(field, later, sent))) }));
      setKnown((files) => newest(files, filesOf(now)));
      return true;
    } catch {
      failed.current = sent;
      await queries.invalidateQueries();
      return false;
    }
  };

  const isDirty = dirty.length > 0 && !isStale;
  const latest = useRef({ save, isDirty });
  useEffect(() => { latest.current = { save, isDirty }; });
  const isOffline = change.error?.code === 'OFFLINE';
  useEffect(() => {
    if (!isDirty || change.isPending || (failed.current === values && !isOffline)) return undefined;
    const timer = setTimeout(() => void latest.current.save(), failed.current === values ? offlineWait : quiet);
    return () => clearTimeout(timer);
  }, [values, isDirty, change.isPending, isOffline]);
  // Who goes away in the middle of a word has saved it.
  useEffect(() => () => { if (latest.current.isDirty) void latest.current.save(); }, []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => { if (latest.current.isDirty) event.preventDefault(); };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  const theirs = valuesOf(piece);
  const fields = isStale && isBehind ? dirty.filter((field) => !sameIn(field, theirs, saved.values) && !sameIn(field, theirs, values)) : [];
  const settle = (mine: readonly ValueField[]): void => {
    const others = valueFields.filter((field) => !dirty.includes(field) || (fields.includes(field) && !mine.includes(field)));
    setSaved({ version: piece.version, values: theirs });
    setValues({ ...values, ...pick(theirs, others) });
    setKnown((files) => newest(files, filesOf(piece)));
    change.reset();
    failed.current = undefined;
  };

  // Both have come to the same meanwhile: there is nothing left to choose.
  const isSettled = isStale && isBehind && fields.length === 0;
  const settleNow = useRef(settle);
  useEffect(() => { settleNow.current = settle; });
  useEffect(() => {
    if (!isSettled) return undefined;
    const timer = setTimeout(() => settleNow.current([]));
    return () => clearTimeout(timer);
  }, [isSettled]);

  return {
    values, files: values.fileIds.flatMap((id) => known.find((file) => file.id === id) ?? []),
    set: (to) => setValues((now) => ({ ...now, ...to })),
    setFiles: (files) => { setKnown((before) => newest(before, files)); setValues((now) => ({ ...now, fileIds: files.map(({ id }) => id) })); },
    standing: change.isPaused || (isOffline && dirty.length > 0) ? 'OFFLINE' : change.isPending ? 'SAVING' : dirty.length === 0 ? 'SAVED' : 'UNSAVED',
    error: isStale || isOffline ? null : change.error,
    conflict: fields.length > 0 ? { fields, theirs, settle } : undefined,
    flush: save,
  };
}
