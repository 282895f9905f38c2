import { memo, type ReactNode } from 'react';
import { archiveStateNames, categoryNames, submissionStepNames } from '../names';
import { useFormat } from '../format';
import { Tag, type Tone } from '../look/page';
import { useWords } from '../words';
import { Frame, HeadCells, UnitHead, type Picking } from './frame';
import type { WallUnit } from './wall';
import { wallWords } from './words';

export const stepTones: Readonly<Record<WallUnit['submissionStep'], Tone>> = { NOT_OPENED: 'bad', OPENED: 'warning', BEGUN: 'info', SUBMITTED: 'good' };

/** Units against the steps that each of them takes, from the first look to the lock. */
export function StepsTable({ units, picking }: { readonly units: readonly WallUnit[]; readonly picking: Picking }): ReactNode {
  const t = useWords(wallWords);
  const heads = [t.category, t.step, t.archive, t.complete, t.left, t.sent, t.team, t.visit, t.report, t.read, t.site, t.sheets, t.given, t.acknowledged, t.locked];
  return (
    <Frame label={t.steps} picking={picking} head={<tr><HeadCells rows={1} units={units} picking={picking} />{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr>}>
      {units.map((unit) => <Line key={unit.id} unit={unit} ticked={picking.ticked.has(unit.id)} />)}
    </Frame>
  );
}

const Line = memo(function Line({ unit, ticked }: { readonly unit: WallUnit; readonly ticked: boolean }) {
  const t = useWords(wallWords);
  const [categories, steps, archives, format] = [useWords(categoryNames), useWords(submissionStepNames), useWords(archiveStateNames), useFormat()];
  const { archive, visit, feedback, scoreSheets, team } = unit;
  const sheets = scoreSheets?.nodes ?? [];
  const at = (instant: string | null | undefined): ReactNode => <td className={instant ? 'done' : 'none'} title={instant ? format.instant(instant) : undefined}>{instant ? t.yes : t.no}</td>;
  return (
    <tr>
      <UnitHead unit={unit} ticked={ticked} />
      <td>{categories[unit.category]}</td>
      <td><Tag tone={stepTones[unit.submissionStep]}>{steps[unit.submissionStep]}</Tag></td>
      <td>{archive && archives[archive.state]}</td>
      <td className="number">{archive && `${archive.progress.rulesComplete}/${archive.progress.rulesAsked}`}</td>
      <td className="number">{archive?.progress.isOpen ? archive.progress.daysLeft : t.over}{archive?.extendedUntil && <><br /><small>{t.extended}</small></>}</td>
      <td className="number">{archive?.progress.returned}</td>
      <td>{team ? t.teamOf(team.number) : t.no}</td>
      <td>{visit ? format.shortDay(visit.day) : t.no}</td>
      {at(visit?.reportHeardAt)}{at(visit?.archivesReadAt)}{at(visit?.siteSeenAt)}
      <td className="number">{sheets.length === 0 ? t.no : `${sheets.filter(({ state }) => state === 'SIGNED').length}/${sheets.length}`}</td>
      {at(feedback?.givenAt)}{at(feedback?.acknowledgedAt)}{at(unit.lockedAt)}
    </tr>
  );
});
