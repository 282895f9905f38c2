import { CheckOutlined, CloseOutlined, ExclamationOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RollCallDayQuery } from '../graph/documents';
import { Refused } from '../graph/refusal';
import { FileButton } from '../files/file-button';
import { Tag } from '../look/page';
import { Remark } from '../look/states';
import { dutyEventNames, dutyReasonNames, staffKindNames } from '../names';
import { discard, type Waiting } from '../offline/outbox';
import { useWords } from '../words';
import { record, recordAgain, type Place, type Seen, type WaitingLine } from './lines';
import { refusedAs } from './refused';
import { Sheet } from './sheet';
import { refusedWords, rollCallWords } from './words';

type Line = RollCallDayQuery['dutyLines']['nodes'][number];

/** One unit in one shift at one intersection. */
export interface Post extends Place { readonly unit: string; readonly intersection: string; readonly from: string; readonly to: string; readonly due?: number; readonly suspended?: string }
/** What is known of it: the server's line, and what this device has that the server has not. */
export interface Recorded { readonly line?: Line; readonly isSecond: boolean; readonly waiting?: Waiting<WaitingLine> }

/** What one press says: as many as were due, and nothing else worth telling. */
const plain = (due: number): Seen => ({ present: Math.max(due, 1), leaderPresent: false, staffKind: 'REGULAR', remark: '', events: [], photos: [] });
const absence: Seen = { ...plain(1), present: 0, events: [{ kind: 'ABSENT', reasonCode: 'ABSENT_NOBODY_CAME', reason: '', minutes: null }] };

export function PlaceCard({ post, recorded, isOpen }: { readonly post: Post; readonly recorded: Recorded; readonly isOpen: boolean }): ReactNode {
  const t = useWords(rollCallWords);
  const [asking, setAsking] = useState(false);
  const { line, waiting } = recorded;
  const save = (seen: Seen): void => { setAsking(false); void record(post, seen); };
  return (
    <article className="place" aria-label={post.unit}>
      <div className="row between"><h3>{post.unit}</h3>{post.due !== undefined && <span className="soft">{t.due(post.due)}</span>}</div>
      {post.suspended && <p className="note info">{post.suspended}</p>}
      {waiting ? <WaitingShown post={post} waiting={waiting} isSecond={line !== undefined} onChange={() => setAsking(true)} /> : line && <LineShown line={line} isSecond={recorded.isSecond} />}
      {isOpen && !line && !waiting && (post.suspended
        ? <Button block onClick={() => setAsking(true)}>{t.anyway}</Button>
        : (
          <div className="three">
            <Button className="came" icon={<CheckOutlined />} aria-label={t.of(t.present, post.unit)} onClick={() => save(plain(post.due ?? 1))}>{t.present}</Button>
            <Button className="missed" icon={<CloseOutlined />} aria-label={t.of(t.absent, post.unit)} onClick={() => save(absence)}>{t.absent}</Button>
            <Button className="odd" icon={<ExclamationOutlined />} aria-label={t.of(t.wrong, post.unit)} onClick={() => setAsking(true)}>{t.wrong}</Button>
          </div>
        ))}
      {isOpen && line && !waiting && <Button aria-label={t.of(t.correct, post.unit)} onClick={() => setAsking(true)}>{t.correct}</Button>}
      {asking && <Sheet title={post.unit} begin={waiting?.input ?? (line ? seenIn(line) : plain(post.due ?? 1))} isCorrection={line !== undefined} onSave={save} onClose={() => setAsking(false)} />}
    </article>
  );
}

/** What the server has of a line, to begin a correction from. Its photos stay with it. */
function seenIn({ present, leaderPresent, staffKind, remark, events }: Line): Seen {
  return { present, leaderPresent, staffKind, remark, photos: [], events: events.nodes.map(({ kind, minutes, reasonCode, reason }) => ({ kind, minutes: minutes ?? null, reason, reasonCode: reasonCode ?? `${kind}_OTHER` })) };
}

function WaitingShown({ post, waiting, isSecond, onChange }: { readonly post: Post; readonly waiting: Waiting<WaitingLine>; readonly isSecond: boolean; readonly onChange: () => void }): ReactNode {
  const t = useWords(rollCallWords);
  const said = useWords(refusedWords);
  const { input, refused, arrived } = waiting;
  const known = refused && refusedAs(refused);
  return (
    <>
      <Told seen={input} photos={input.photos.length}>{refused ? <Tag tone="bad">{t.refused}</Tag> : arrived ? <Tag tone="good">{t.arrived}</Tag> : <Tag tone="info">{t.waiting}</Tag>}{isSecond && <Tag>{t.second}</Tag>}</Told>
      {refused && (known ? <p className="note error" role="alert">{said[known]}</p> : <Remark error={new Refused(refused.code, refused.message, refused.particulars)} />)}
      {!arrived && (
        <div className="row">
          {refused && <Button type="primary" onClick={() => void recordAgain(waiting)}>{t.again}</Button>}
          <Button aria-label={t.of(t.change, post.unit)} onClick={onChange}>{t.change}</Button>
          <Button aria-label={t.of(refused ? t.throwAway : t.takeBack, post.unit)} onClick={() => void discard(waiting)}>{refused ? t.throwAway : t.takeBack}</Button>
        </div>
      )}
    </>
  );
}

function LineShown({ line, isSecond }: { readonly line: Line; readonly isSecond: boolean }): ReactNode {
  const t = useWords(rollCallWords);
  const files = line.files.nodes.flatMap(({ file }) => (file ? [file] : []));
  return (
    <>
      <Told seen={seenIn(line)} photos={0}>{line.state === 'STRUCK' ? <Tag tone="bad">{t.struck(line.strikeReason)}</Tag> : <Tag tone="good">{t.arrived}</Tag>}{(isSecond || line.state === 'DUPLICATE') && <Tag>{t.second}</Tag>}</Told>
      {files.length > 0 && <ul className="files">{files.map((file) => <li key={file.id}><FileButton file={file} /></li>)}</ul>}
    </>
  );
}

/** What was seen, in a line or two. */
function Told({ seen: { present, leaderPresent, staffKind, remark, events }, photos, children }: { readonly seen: Seen; readonly photos: number; readonly children: ReactNode }): ReactNode {
  const t = useWords(rollCallWords);
  const [kinds, reasons, staff] = [useWords(dutyEventNames), useWords(dutyReasonNames), useWords(staffKindNames)];
  const isAbsent = events.some(({ kind }) => kind === 'ABSENT');
  const plainly = [!isAbsent && t.cameCount(present), leaderPresent && t.leader, staffKind !== 'REGULAR' && staff[staffKind], photos > 0 && t.photos(photos), remark].filter(Boolean).join(' · ');
  return (
    <div className="told">
      <p className="row">{isAbsent ? <CloseOutlined className="wrong" /> : <CheckOutlined className="right" />}{plainly && <strong>{plainly}</strong>}{children}</p>
      {events.map(({ kind, minutes, reasonCode, reason }) => (
        <p key={kind}><strong className={kind === 'CONSCIENTIOUS' ? 'right' : 'wrong'}>{kinds[kind]}</strong> {[minutes && t.minutes(minutes), reasonCode.endsWith('_OTHER') ? undefined : reasons[reasonCode], reason].filter(Boolean).join(' · ')}</p>
      ))}
    </div>
  );
}
