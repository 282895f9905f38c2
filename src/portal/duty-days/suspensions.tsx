import type { ReactNode } from 'react';
import { daysBetween } from '../days';
import { useAsk, useDeed } from '../graph/ask';
import { DutySuspensionsOfDocument, LiftSuspensionsDocument, SuspendDutyDocument, type DutySuspensionsOfQuery, type Shift, type SuspensionCause } from '../graph/documents';
import { ReasonButton } from '../look/confirm';
import { FormButton } from '../look/form';
import { Card, Tag } from '../look/page';
import { Asked } from '../look/states';
import { shiftNames, suspensionCauseNames } from '../names';
import { drawIntersection } from '../registry/pick';
import { useName, useWords } from '../words';
import { useSingle } from './batch';
import { suspensionWords } from './words';

type Suspension = DutySuspensionsOfQuery['dutySuspensions']['nodes'][number];

/** That nobody is expected on a day, for rain or a holiday; and that it is lifted again. */
export function Suspensions({ day }: { readonly day: string }): ReactNode {
  const t = useWords(suspensionWords);
  const asked = useAsk(DutySuspensionsOfDocument, { day });
  return (
    <Card title={t.title} extra={<Suspend day={day} />}>
      <Asked of={asked}>
        {({ dutySuspensions: { nodes } }) => (nodes.length === 0 ? <p className="soft">{t.none}</p> : <ul className="links">{nodes.map((one) => <li key={one.id}><Held suspension={one} /></li>)}</ul>)}
      </Asked>
    </Card>
  );
}

const options = <Value extends string>(names: Readonly<Record<Value, string>>): { value: Value; label: string }[] => (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));

function Suspend({ day }: { readonly day: string }): ReactNode {
  const t = useWords(suspensionWords);
  const [shifts, causes] = [useWords(shiftNames), useWords(suspensionCauseNames)];
  const suspend = useDeed(SuspendDutyDocument);
  return (
    <FormButton label={t.suspend} title={t.suspend} send={t.suspend} lead={<p>{t.hint}</p>} deed={suspend} values={{ until: day, shift: 'BOTH', cause: 'RAIN' }} fields={[
      { name: 'cause', label: t.cause, required: true, choices: options(causes) },
      { name: 'reason', label: t.reason, hint: t.reasonHint, required: true },
      { name: 'shift', label: t.shift, required: true, choices: [{ value: 'BOTH', label: t.both }, ...options(shifts)] },
      { name: 'intersection', label: t.intersection, hint: t.everywhere, draw: drawIntersection },
      { name: 'until', label: t.until, required: true, type: 'date' },
    ]} onSend={({ cause, reason = '', shift, intersection = '', until = day }, close) => suspend.mutate({
      days: daysBetween(day, until < day ? day : until) as string[], cause: cause as SuspensionCause, reason, shift: shift === 'BOTH' ? null : shift as Shift, intersectionIds: intersection === '' ? null : [intersection],
    }, { onSuccess: close })} />
  );
}

function Held({ suspension: { id, shift, cause, reason, liftedAt, liftReason, intersection, suspendedBy } }: { readonly suspension: Suspension }): ReactNode {
  const t = useWords(suspensionWords);
  const [nameOf, shifts, causes] = [useName(), useWords(shiftNames), useWords(suspensionCauseNames)];
  const lift = useSingle(LiftSuspensionsDocument, ({ liftSuspensions }) => liftSuspensions.rows);
  return (
    <div className="item">
      <span className="grow"><strong>{causes[cause]}</strong> {reason}<br /><span className="soft">{[shift ? shifts[shift] : t.both, intersection ? nameOf(intersection) : t.allPlaces, suspendedBy?.name].filter(Boolean).join(' · ')}</span></span>
      {liftedAt ? <Tag>{t.lifted(liftReason)}</Tag> : <ReasonButton label={t.lift} title={t.lift} hint={t.liftHint} deed={lift} button={{ size: 'small' }} onSure={(why, done) => lift.run({ suspensionIds: [id], reason: why }, done)} />}
    </div>
  );
}
