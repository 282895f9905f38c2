/** The roll-call of one day at the own intersections, for a phone in one hand: who is due, and three large buttons for each. */
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addDays } from '../days';
import { useFormat } from '../format';
import { RollCallDayDocument, type RollCallDayQuery, type Shift } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { shiftNames, suspensionCauseNames } from '../names';
import { InstallHint } from '../offline/install';
import { useKept } from '../offline/kept';
import { useWaiting, type Waiting } from '../offline/outbox';
import { WaitingNote } from '../offline/waiting';
import { useName, useWords } from '../words';
import { Close } from './close';
import { kind, placeKey, type Place, type WaitingLine } from './lines';
import { Others } from './others';
import { PlaceCard, type Post, type Recorded } from './place';
import './roll-call.css';
import { rollCallWords } from './words';

const bothShifts: readonly Shift[] = ['MORNING', 'EVENING'];

export default function RollCall(): ReactNode {
  const t = useWords(rollCallWords);
  const format = useFormat();
  const { today } = useViewer();
  const [params, setParams] = useSearchParams();
  const day = params.get('day') ?? today;
  const asked = useKept(RollCallDayDocument, { day });
  const go = (to: string): void => setParams(to === today ? {} : { day: to }, { replace: true });
  return (
    <Page title={t.title} lead={t.lead(`${format.shortDay(day)} ${format.weekday(day)}`)}>
      <WaitingNote />
      <InstallHint />
      <nav className="row day-steps" aria-label={t.days}>
        <Button icon={<LeftOutlined />} onClick={() => go(addDays(day, -1))}>{t.earlier}</Button>
        {day !== today && <Button onClick={() => go(today)}>{t.today}</Button>}
        <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => go(addDays(day, 1))}>{t.later}</Button>
      </nav>
      <Asked of={asked}>{(data) => <Day key={day} day={day} data={data} />}</Asked>
    </Page>
  );
}

/** What has been recorded of a place, here and at the server. */
function useRecorded({ dutyLines }: RollCallDayQuery): (place: Place) => Recorded {
  const waiting = new Map(useWaiting<WaitingLine>(kind).map((item): [string, Waiting<WaitingLine>] => [item.key, item]));
  return (place) => {
    const lines = dutyLines.nodes.filter(({ shift, dutyPost }) => shift === place.shift && dutyPost?.id === place.dutyPostId);
    return { line: lines.find(({ state }) => state === 'COUNTS') ?? lines[0], isSecond: lines.length > 1, waiting: waiting.get(placeKey(place)) };
  };
}

function Day({ day, data }: { readonly day: string; readonly data: RollCallDayQuery }): ReactNode {
  const t = useWords(rollCallWords);
  const { today } = useViewer();
  const recordedAt = useRecorded(data);
  const posts = usePosts(day, data);
  const close = data.dutyDayCloses.nodes[0];
  const isOpen = close === undefined && day <= today;
  const unsent = useWaiting<WaitingLine>(kind).filter(({ input }) => input.day === day).length;
  const lacking = posts.filter((post) => { const { line, waiting } = recordedAt(post); return post.suspended === undefined && !line && !waiting; }).length;
  return (
    <>
      {day > today && <p className="note info">{t.notYet}</p>}
      {posts.length === 0 && <Empty title={t.none}>{isOpen && <p>{t.noneHint}</p>}</Empty>}
      {bothShifts.map((shift) => <ShiftPart key={shift} shift={shift} posts={posts.filter((post) => post.shift === shift)} recordedAt={recordedAt} isOpen={isOpen} />)}
      {isOpen && <Others day={day} data={data} recordedAt={recordedAt} />}
      {day <= today && <Close day={day} close={close} lacking={lacking} unsent={unsent} />}
    </>
  );
}

function usePosts(day: string, { dutyShifts }: RollCallDayQuery): readonly Post[] {
  const t = useWords(rollCallWords);
  const [nameOf, causes] = [useName(), useWords(suspensionCauseNames)];
  return dutyShifts.nodes.flatMap(({ shift, startsAt, endsAt, due, dutyPost, unit, intersection, suspension }): Post[] => (dutyPost ? [{
    day, shift, dutyPostId: dutyPost.id, due, from: startsAt.slice(0, 5), to: endsAt.slice(0, 5), unit: nameOf(unit), intersection: nameOf(intersection),
    suspended: suspension ? t.suspended(causes[suspension.cause], suspension.reason) : undefined,
  }] : []));
}

function ShiftPart({ shift, posts, recordedAt, isOpen }: { readonly shift: Shift; readonly posts: readonly Post[]; readonly recordedAt: (place: Place) => Recorded; readonly isOpen: boolean }): ReactNode {
  const t = useWords(rollCallWords);
  const shifts = useWords(shiftNames);
  const [first] = posts;
  if (!first) return null;
  const expected = posts.filter(({ suspended }) => suspended === undefined);
  const done = expected.filter((post) => { const { line, waiting } = recordedAt(post); return line ?? waiting; }).length;
  return (
    <section className="stack" aria-label={shifts[shift]}>
      <div className="row between"><h2>{t.shift(shifts[shift], first.from, first.to)}</h2><span className="soft" role="status">{t.called(done, expected.length)}</span></div>
      {[...new Set(posts.map(({ intersection }) => intersection))].map((intersection) => (
        <Card key={intersection} title={intersection}>
          {posts.filter((post) => post.intersection === intersection).map((post) => <PlaceCard key={placeKey(post)} post={post} recorded={recordedAt(post)} isOpen={isOpen} />)}
        </Card>
      ))}
    </section>
  );
}
