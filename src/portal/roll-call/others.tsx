import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RollCallDayQuery } from '../graph/documents';
import { useName, useWords } from '../words';
import { placeKey, record, type Place } from './lines';
import { PlaceCard, type Post, type Recorded } from './place';
import { Sheet } from './sheet';
import { rollCallWords } from './words';

const shifts = ['MORNING', 'EVENING'] as const;

/** Units with a post at the own intersections that are not on the day's roster: somebody may come out of turn. */
export function Others({ day, data, recordedAt }: { readonly day: string; readonly data: RollCallDayQuery; readonly recordedAt: (place: Place) => Recorded }): ReactNode {
  const t = useWords(rollCallWords);
  const nameOf = useName();
  const [asking, setAsking] = useState<string>();
  const onRoster = new Set(data.dutyShifts.nodes.map(({ dutyPost }) => dutyPost?.id));
  const others = data.dutyPosts.nodes.filter(({ id }) => !onRoster.has(id));
  if (others.length === 0) return null;
  return (
    <details className="card">
      <summary>{t.others(others.length)}</summary>
      <p className="hint">{t.othersHint}</p>
      {others.map(({ id, unit, intersection }) => {
        const posts = shifts.map((shift): Post => ({ day, shift, dutyPostId: id, unit: nameOf(unit), intersection: nameOf(intersection), from: '', to: '' }));
        const known = posts.filter((post) => { const { line, waiting } = recordedAt(post); return line ?? waiting; });
        return (
          <div key={id} className="place">
            {known.map((post) => <PlaceCard key={placeKey(post)} post={post} recorded={recordedAt(post)} isOpen />)}
            {known.length < posts.length && <div className="row between"><span>{nameOf(unit)}<br /><span className="soft">{nameOf(intersection)}</span></span><Button aria-label={t.of(t.recordOther, nameOf(unit))} onClick={() => setAsking(id)}>{t.recordOther}</Button></div>}
            {asking === id && <Sheet title={nameOf(unit)} shifts={posts.filter((post) => !known.includes(post)).map(({ shift }) => shift)} onClose={() => setAsking(undefined)}
              onSave={(seen, shift) => { setAsking(undefined); void record({ day, shift: shift!, dutyPostId: id }, seen); }} />}
          </div>
        );
      })}
    </details>
  );
}
