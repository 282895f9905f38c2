/** A rating while it is written: it saves itself a moment after a change, one save after the other. */
import { useEffect, useRef, useState } from 'react';
import { useDeed } from '../graph/ask';
import { SaveRatingDocument, type SaveCommunityRatingInput } from '../graph/documents';
import type { Refused } from '../graph/refusal';
import { plainNumber } from '../look/typed';
import type { Rating } from './rating';

export const itemKeys = ['atmosphere', 'environment', 'facility', 'volunteer', 'culture', 'response', 'attitude'] as const;
export type ItemKey = typeof itemKeys[number];
export const isItemKey = (item: string): item is ItemKey => itemKeys.some((key) => key === item);

/** The points as they are typed, and the remark. */
export type RatingText = Readonly<Record<ItemKey | 'remark', string>>;

/** A whole number of points, null for none, undefined for what is no such number. */
export function readWhole(typed: string): number | null | undefined {
  const text = plainNumber(typed);
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;
}

const textOf = (rating: Rating | undefined): RatingText => ({
  atmosphere: String(rating?.atmosphere ?? ''), environment: String(rating?.environment ?? ''), facility: String(rating?.facility ?? ''), volunteer: String(rating?.volunteer ?? ''),
  culture: String(rating?.culture ?? ''), response: String(rating?.response ?? ''), attitude: String(rating?.attitude ?? ''), remark: rating?.remark ?? '',
});

export interface RatingDraft {
  readonly text: RatingText;
  readonly set: (part: Partial<RatingText>) => void;
  /** Whether the server has what stands here. */
  readonly isSaved: boolean;
  readonly isSaving: boolean;
  /** What the server has. */
  readonly rating: Rating | undefined;
  readonly error: Refused | null;
  readonly again: () => void;
}

const delay = 700;

export function useRatingDraft(begun: Rating | undefined, assessmentId: string, partnershipId: string): RatingDraft {
  const [text, setText] = useState(() => textOf(begun));
  const [saved, setSaved] = useState(text);
  const [rating, setRating] = useState(begun);
  const save = useDeed(SaveRatingDocument);
  const { mutate, isPending, error, reset } = save;
  const now = (): void => {
    const points = (item: ItemKey): number | null => readWhole(text[item]) ?? null;
    const input: Omit<SaveCommunityRatingInput, 'idempotencyKey'> = {
      assessmentId, partnershipId, baseVersion: rating?.version ?? null, remark: text.remark.trim(),
      atmosphere: points('atmosphere'), environment: points('environment'), facility: points('facility'), volunteer: points('volunteer'), culture: points('culture'), response: points('response'), attitude: points('attitude'),
    };
    mutate(input, { onSuccess: ({ saveCommunityRating }) => { setRating(saveCommunityRating); setSaved(text); } });
  };
  const due = text !== saved && !isPending && error === null;
  // The latest one is called: when its moment has come, or when the person leaves before.
  const latest = useRef<() => void>(undefined);
  useEffect(() => { latest.current = due ? now : undefined; });
  useEffect(() => {
    if (!due) return undefined;
    const timer = setTimeout(() => latest.current?.(), delay);
    return () => clearTimeout(timer);
  }, [due]);
  useEffect(() => () => latest.current?.(), []);
  return { text, set: (part) => setText((before) => ({ ...before, ...part })), isSaved: text === saved, isSaving: isPending, rating, error, again: reset };
}
