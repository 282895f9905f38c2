/** One day of duty as the office sees it: its bulletin, what is still to be decided, and every line. */
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useFormat } from '../format';
import { useAsk, useDeed } from '../graph/ask';
import { ChooseDutyLineDocument, DutyDayOfDocument, ReopenDutyDayDocument, type DayLineFragment, type DutyDayOfQuery } from '../graph/documents';
import { ReasonButton } from '../look/confirm';
import { Card, Page, PrintButton, Tag } from '../look/page';
import { Asked } from '../look/states';
import { dutyDayStateNames, shiftNames } from '../names';
import { useName, useWords } from '../words';
import { BulletinCard } from './bulletin';
import './duty-days.css';
import { stateTones } from './duty-days';
import { Events } from './events';
import { LineSaid } from './line-said';
import { Lines } from './lines';
import { Suspensions } from './suspensions';
import { dayWords } from './words';

export default function DutyDay(): ReactNode {
  const t = useWords(dayWords);
  const states = useWords(dutyDayStateNames);
  const format = useFormat();
  const { day = '' } = useParams();
  const asked = useAsk(DutyDayOfDocument, { day });
  const state = asked.data?.dutyDays[0]?.state;
  return (
    <Page title={t.title(`${format.day(day)} ${format.weekday(day)}`)} lead={state && <Tag tone={stateTones[state]}>{states[state]}</Tag>} width="wide"
      actions={<><PrintButton /><Link to={`/duty-days?month=${day}`}>{t.back}</Link></>}>
      <Asked of={asked}>
        {(data) => (
          <>
            <BulletinCard day={data.dutyDays[0]!} />
            <Duplicates data={data} />
            <Events events={data.dutyEvents.nodes} />
            <Closing data={data} />
          </>
        )}
      </Asked>
      <Suspensions day={day} />
      <Lines day={day} />
    </Page>
  );
}

function Duplicates({ data: { bulletinDraft: { unresolvedDuplicates: { nodes } } } }: { readonly data: DutyDayOfQuery }): ReactNode {
  const t = useWords(dayWords);
  if (nodes.length === 0) return null;
  return (
    <Card title={t.duplicates}>
      <p className="soft">{t.duplicatesHint}</p>
      {nodes.map(({ duplicateOf, ...line }) => <div key={line.id} className="pair">{duplicateOf && <Candidate line={duplicateOf} counts />}<Candidate line={line} /></div>)}
    </Card>
  );
}

function Candidate({ line, counts = false }: { readonly line: DayLineFragment; readonly counts?: boolean }): ReactNode {
  const t = useWords(dayWords);
  const [nameOf, shifts, format] = [useName(), useWords(shiftNames), useFormat()];
  const choose = useDeed(ChooseDutyLineDocument);
  return (
    <div className="candidate stack">
      <p className="row"><strong>{nameOf(line.unit)} {shifts[line.shift]}</strong>{counts && <Tag tone="good">{t.nowCounts}</Tag>}<span className="soft">{format.instant(line.createdAt)}</span></p>
      <LineSaid line={line} />
      <ReasonButton label={t.choose} title={t.chooseTitle(nameOf(line.unit))} deed={choose} onSure={(reason, done) => choose.mutate({ dutyLineId: line.id, reason }, { onSuccess: done })} />
    </div>
  );
}

function Closing({ data: { bulletinDraft: { unclosed, unrecorded }, dutyDayCloses } }: { readonly data: DutyDayOfQuery }): ReactNode {
  const t = useWords(dayWords);
  const [nameOf, shifts] = [useName(), useWords(shiftNames)];
  if (unclosed.nodes.length === 0 && dutyDayCloses.nodes.length === 0 && unrecorded.totalCount === 0) return null;
  return (
    <Card title={t.closes}>
      <p>{unclosed.nodes.length === 0 ? t.allClosed : `${t.unclosed}${unclosed.nodes.map(({ name }) => name).join(t.separator)}`}</p>
      {dutyDayCloses.nodes.length > 0 && <ul className="links">{dutyDayCloses.nodes.map((close) => <li key={close.id}><Closed close={close} /></li>)}</ul>}
      {unrecorded.totalCount > 0 && (
        <details><summary>{t.unrecorded(unrecorded.totalCount)}</summary>
          <ul>{unrecorded.nodes.map(({ id, shift, unit, intersection }) => <li key={id}>{shifts[shift]} · {nameOf(unit)} · {nameOf(intersection)}</li>)}{unrecorded.totalCount > unrecorded.nodes.length && <li>…</li>}</ul>
        </details>
      )}
    </Card>
  );
}

function Closed({ close: { id, account, createdAt, remark, reopenedAt, reopenReason } }: { readonly close: DutyDayOfQuery['dutyDayCloses']['nodes'][number] }): ReactNode {
  const t = useWords(dayWords);
  const format = useFormat();
  const reopen = useDeed(ReopenDutyDayDocument);
  return (
    <div className="item">
      <span className="grow">{t.closedBy(account?.name ?? '', format.instant(createdAt))}{remark && <><br /><span className="soft">{remark}</span></>}</span>
      {reopenedAt ? <Tag>{t.reopened(reopenReason)}</Tag>
        : <ReasonButton label={t.reopen} title={t.reopenTitle(account?.name ?? '')} deed={reopen} button={{ size: 'small' }} onSure={(reason, done) => reopen.mutate({ dutyDayCloseId: id, reason }, { onSuccess: done })} />}
    </div>
  );
}
