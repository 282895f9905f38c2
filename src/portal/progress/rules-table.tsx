/** Units against rules: some 147 × 42 cells. A cell is a bare `<td>`; what happens in it is heard at the table. */
import { memo, useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useName, useWords, wordsIn } from '../words';
import { Frame, HeadCells, UnitHead, type Picking } from './frame';
import { markOf, type Mark, type WallRule, type WallUnit } from './wall';
import { markWords, wallWords } from './words';

interface Column { readonly rule: WallRule; readonly at: number }

export function RulesTable({ units, rules, section, picking }: { readonly units: readonly WallUnit[]; readonly rules: readonly WallRule[]; readonly section: string; readonly picking: Picking }): ReactNode {
  const t = useWords(wallWords);
  const nameOf = useName();
  const english = useLanguage() === 'en';
  const open = useNavigate();
  const columns = useMemo(() => rules.map((rule, at) => ({ rule, at })).filter(({ rule }) => section === '' || rule.rule?.sectionZh === section), [rules, section]);
  const sections = [...new Set(columns.map(({ rule }) => rule.rule?.sectionZh ?? ''))];
  const cellAt = (cell: HTMLTableCellElement): { readonly unit: WallUnit; readonly column: Column } | undefined => {
    const [unit, column] = [units.find(({ id }) => id === cell.parentElement?.dataset['unit']), columns.find(({ at }) => String(at) === cell.dataset['at'])];
    return unit && column && { unit, column };
  };
  const opened = (cell: HTMLTableCellElement): void => {
    const found = cellAt(cell);
    if (found) void open(`/archives/${found.unit.archive?.id}?rule=${found.column.rule.rule?.code}`);
  };
  // Thousands of tooltips are made when one is looked at.
  const told = (cell: HTMLTableCellElement): void => {
    const found = cell.title === '' ? cellAt(cell) : undefined;
    if (!found) return;
    const { rule, slotsAsked } = found.column.rule;
    cell.title = t.cellOf(nameOf(found.unit.unit), `${rule?.code} ${nameOf({ nameZh: rule?.titleZh ?? '', nameEn: rule?.titleEn })}`, t.has(found.unit.archive?.progress.rules?.[found.column.at]?.has ?? 0, slotsAsked));
  };
  return (
    <Frame label={t.rules} picking={picking} onOpen={opened} onTell={told} head={(
      <>
        <tr><HeadCells rows={2} units={units} picking={picking} /><th scope="col" rowSpan={2}>{t.complete}</th><th scope="col" rowSpan={2}>{t.atStake}</th>
          {sections.map((one) => {
            const own = columns.filter(({ rule }) => rule.rule?.sectionZh === one);
            return <th key={one} scope="colgroup" colSpan={own.length} className="section"><span>{english ? own[0]!.rule.rule?.sectionEn || one : one}</span></th>;
          })}</tr>
        <tr>{columns.map(({ rule: { rule }, at }) => <th key={at} scope="col" title={nameOf({ nameZh: rule?.titleZh ?? '', nameEn: rule?.titleEn })}>{rule?.code}</th>)}</tr>
      </>
    )}>
      {units.map((unit) => <Line key={unit.id} unit={unit} columns={columns} ticked={picking.ticked.has(unit.id)} english={english} />)}
    </Frame>
  );
}

const Line = memo(function Line({ unit, columns, ticked, english }: { readonly unit: WallUnit; readonly columns: readonly Column[]; readonly ticked: boolean; readonly english: boolean }) {
  const progress = unit.archive?.progress;
  const words = wordsIn(markWords, english ? 'en' : 'zh');
  const cell = ({ at, rule: { slotsAsked } }: Column): ReactNode => {
    const rule = progress?.rules?.[at];
    if (!rule) return <td key={at}>{words.none}</td>;
    const mark: Mark = markOf(rule, slotsAsked);
    return <td key={at} data-at={at} className={mark}>{mark === 'some' ? `${rule.has}/${slotsAsked}` : words[mark]}</td>;
  };
  return <tr data-unit={unit.id}><UnitHead unit={unit} ticked={ticked} /><td className="number">{progress?.rulesComplete}</td><td className="number">{progress?.pointsAtStake}</td>{columns.map(cell)}</tr>;
});
