import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../graph/ask';
import { HomeDocument, type HomeQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page, Tag, type Tone } from '../look/page';
import { Asked, Empty } from '../look/states';
import { phaseNames } from '../names';
import { useFormat } from '../format';
import { useLanguage, useWords } from '../words';
import { placeOf, type Task } from './tasks';
import { homeWords, taskNames } from './words';

/** What waits for the person who has signed in, and how the rounds stand. */
export default function Home(): ReactNode {
  const t = useWords(homeWords);
  const { actions, account } = useViewer();
  const may = (action: string): boolean => actions.includes(action);
  const home = useAsk(HomeDocument, { tasks: may('task.read'), messages: may('message.mark'), rounds: may('round.read'), notices: may('notice.read') });
  return (
    <Page title={t.title} lead={account && t.hello(account.name)}>
      <Asked of={home}>
        {(data) => <><Tasks tasks={data.viewer?.tasks ?? []} /><Letters data={data} /><Rounds data={data} /><Latest data={data} /></>}
      </Asked>
    </Page>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  const t = useWords(homeWords);
  if (tasks.length === 0) return <Empty title={t.nothing} />;
  return (
    <Card title={t.todo} extra={<span className="soft">{t.count(tasks.length)}</span>}>
      <ul className="links">{tasks.map((task) => <li key={`${task.kind} ${task.subjectId} ${task.dueDay ?? ''}`}><TaskLine task={task} /></li>)}</ul>
    </Card>
  );
}

function TaskLine({ task }: { readonly task: Task }): ReactNode {
  const t = useWords(homeWords);
  const names = useWords(taskNames);
  const { kind, whatZh, whyZh, pointsAtStake } = task;
  const to = placeOf(task);
  const said = (
    <>
      <span className="grow">
        <span className={to ? 'link-title' : 'strong'}>{names[kind]}</span>{whatZh && <span lang="zh-CN"> · {whatZh}</span>}<br />
        <span className="soft"><span lang="zh-CN">{whyZh}</span>{pointsAtStake !== null && Number(pointsAtStake) > 0 && ` · ${t.atStake(pointsAtStake)}`}</span>
      </span>
      <Due task={task} />
    </>
  );
  return to ? <Link to={to}>{said}</Link> : <div className="item">{said}</div>;
}

/** How long there is still time, loud where it is short. */
function Due({ task: { dueDay, daysLeft } }: { readonly task: Task }): ReactNode {
  const t = useWords(homeWords);
  const format = useFormat();
  if (dueDay === null || daysLeft === null) return null;
  const tone: Tone = daysLeft < 0 ? 'bad' : daysLeft <= 3 ? 'warning' : 'plain';
  return <Tag tone={tone}>{daysLeft < 0 ? t.overdue(-daysLeft, format.shortDay(dueDay)) : daysLeft === 0 ? t.today : t.until(daysLeft, format.shortDay(dueDay))}</Tag>;
}

function Letters({ data: { letters } }: { readonly data: HomeQuery }): ReactNode {
  const t = useWords(homeWords);
  const format = useFormat();
  if (!letters || letters.unreadMessages === 0) return null;
  return (
    <Card title={t.letters} extra={<Link to="/messages">{t.allLetters(letters.unreadMessages)}</Link>}>
      <ul className="links">
        {letters.messages.nodes.map(({ id, titleZh, createdAt }) => (
          <li key={id}><Link to="/messages"><span className="grow link-title" lang="zh-CN">{titleZh}</span><span className="soft">{format.instant(createdAt)}</span></Link></li>
        ))}
      </ul>
    </Card>
  );
}

function Rounds({ data }: { readonly data: HomeQuery }): ReactNode {
  const t = useWords(homeWords);
  const phases = useWords(phaseNames);
  const format = useFormat();
  const english = useLanguage() === 'en';
  const rounds = data.rounds?.nodes ?? [];
  if (rounds.length === 0) return null;
  return (
    <Card title={t.rounds}>
      <ul className="links">
        {rounds.map((round) => (
          <li key={round.id}>
            <div className="item">
              <span className="grow">
                <strong>{english ? round.titleEn || round.titleZh : round.titleZh}</strong><br />
                <span className="soft">{round.publishedAt ? t.published(format.instant(round.publishedAt))
                  : [t.submission(format.instant(round.submissionDeadline)), t.inspection(format.day(round.inspectionFrom), format.shortDay(round.inspectionTo))].join(' · ')}</span>
              </span>
              <Tag tone={round.phase === 'PUBLISHED' ? 'good' : 'info'}>{phases[round.phase]}</Tag>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Latest({ data }: { readonly data: HomeQuery }): ReactNode {
  const t = useWords(homeWords);
  const format = useFormat();
  const notice = data.notices?.nodes[0];
  if (!notice) return null;
  return (
    <Card title={t.latest}>
      <p><Link to={`/notices/${notice.id}`}>{notice.titleZh}</Link><br /><span className="soft">{format.instant(notice.issuedAt)}</span></p>
    </Card>
  );
}
