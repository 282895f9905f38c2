import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../graph/ask';
import { HomeDocument, type HomeQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Card, Page, Tag } from '../look/page';
import { Asked, Empty } from '../look/states';
import { phaseNames } from '../names';
import { useFormat } from '../format';
import { useLanguage, useWords } from '../words';
import { homeWords } from './words';

/** What waits for the person who has signed in, and how the rounds stand. */
export default function Home(): ReactNode {
  const t = useWords(homeWords);
  const { actions, account } = useViewer();
  const may = (action: string): boolean => actions.includes(action);
  const home = useAsk(HomeDocument, {
    rounds: may('round.read'), archives: may('evidence.save') || may('archive.sign'), answers: may('ledgerEntry.answer'), confirmations: may('dutyEvent.confirm'), notices: may('notice.read'),
  });
  return (
    <Page title={t.title} lead={account && t.hello(account.name)}>
      <Asked of={home}>{(data) => <><Tasks data={data} /><Rounds data={data} /><Latest data={data} /></>}</Asked>
    </Page>
  );
}

interface Task { readonly key: string; readonly title: string; readonly to?: string; readonly until?: string; readonly detail: readonly string[]; readonly urgent?: string }

function useTasks({ archives, unanswered, unconfirmed }: HomeQuery): readonly Task[] {
  const t = useWords(homeWords);
  const format = useFormat();
  const english = useLanguage() === 'en';
  const may = useViewer().actions;
  const archiveTasks = (archives?.nodes ?? []).flatMap(({ id, state, returnReason, progress, assessment }): Task[] => {
    const round = assessment?.round;
    if (!round || !progress.isOpen || !progress.closesAt) return [];
    const [name, until] = [english ? round.titleEn || round.titleZh : round.titleZh, t.until(progress.daysLeft, format.dayOf(progress.closesAt))];
    const filled = t.filled(progress.rulesComplete, progress.rulesAsked);
    if (state === 'DRAFT' && may.includes('evidence.save')) {
      return [{ key: id, title: t.fill(name), to: '/archive', until, detail: [filled, t.atStake(progress.pointsAtStake)], urgent: returnReason ? t.returned(returnReason) : progress.returned > 0 ? t.pieces(progress.returned) : undefined }];
    }
    return state === 'HANDED_IN' && may.includes('archive.sign') ? [{ key: id, title: t.sign(name), until, detail: [filled] }] : [];
  });
  const counted = (key: string, count: number | undefined, said: (count: number) => string): Task[] => (count ? [{ key, title: said(count), detail: [] }] : []);
  return [...archiveTasks, ...counted('answers', unanswered?.totalCount, t.answer), ...counted('confirmations', unconfirmed?.totalCount, t.confirm)];
}

function Tasks({ data }: { readonly data: HomeQuery }): ReactNode {
  const t = useWords(homeWords);
  const tasks = useTasks(data);
  if (tasks.length === 0) return <Empty title={t.nothing} />;
  return (
    <Card title={t.todo}>
      <ul className="links">
        {tasks.map(({ key, title, to, until, detail, urgent }) => {
          const said = <><span className="grow"><span className={to ? 'link-title' : ''}>{title}</span><br /><span className="soft">{detail.join(' · ')}</span>{urgent && <><br /><Tag tone="bad">{urgent}</Tag></>}</span>{until && <Tag tone="warning">{until}</Tag>}</>;
          return <li key={key}>{to ? <Link to={to}>{said}</Link> : <div className="item">{said}</div>}</li>;
        })}
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
