import { Button, Input } from 'antd';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ExportButton } from '../exports/export-button';
import { useAsk } from '../graph/ask';
import { WallRoundsDocument } from '../graph/documents';
import { Field } from '../look/field';
import { useNarrow } from '../look/narrow';
import { Page } from '../look/page';
import { Asked, Empty } from '../look/states';
import { Select } from '../look/select';
import { categoryNames, submissionStepNames } from '../names';
import { useLanguage, useName, useWords } from '../words';
import { BatchBar } from './batch';
import { Cards } from './cards';
import type { Picking } from './frame';
import './progress.css';
import { RulesTable } from './rules-table';
import { StepsTable } from './steps-table';
import { chosen, useFound, useWallRules, useWallUnits, type WallRound, type WallView } from './wall';
import { wallWords } from './words';

/** How all units of a round come along; what is chosen stands in the address, so that one comes back to it. */
export default function Progress(): ReactNode {
  const t = useWords(wallWords);
  const asked = useAsk(WallRoundsDocument, {});
  const [params] = useSearchParams();
  const rounds = (asked.data?.rounds.nodes ?? []).filter(({ phase }) => phase !== 'DRAFT');
  const round = rounds.find(({ id }) => id === params.get('round')) ?? rounds.find(({ phase }) => phase === 'OPEN') ?? rounds[0];
  return (
    <Page title={t.title} lead={t.lead} width="wide" actions={round && <ExportButton kind="ARCHIVE_PROGRESS" roundId={round.id} />}>
      <Asked of={asked}>{() => (round ? <Wall key={round.id} round={round} rounds={rounds} /> : <Empty title={t.none} />)}</Asked>
    </Page>
  );
}

function usePicking(): Picking & { readonly clear: () => void } {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = useCallback((ids: readonly string[], on: boolean): void => setTicked((before) => {
    const next = new Set(before);
    for (const id of ids) if (on) next.add(id); else next.delete(id);
    return next;
  }), []);
  return { ticked, tick, clear: () => setTicked(new Set()) };
}

function Wall({ round, rounds }: { readonly round: WallRound; readonly rounds: readonly WallRound[] }): ReactNode {
  const t = useWords(wallWords);
  const [params, setParams] = useSearchParams();
  const narrow = useNarrow();
  const view: WallView = params.get('view') === 'steps' ? 'steps' : 'rules';
  const by = (name: string): string => params.get(name) ?? '';
  const set = useCallback((name: string, value: string): void => setParams((before) => { if (value === '') before.delete(name); else before.set(name, value); return before; }, { replace: true }), [setParams]);
  const asked = useWallUnits(round.id, narrow ? 'cards' : view);
  const rules = useWallRules(round.id, !narrow && view === 'rules');
  const found = useFound(by('name'));
  const [category, step] = [by('category'), by('step')];
  const units = useMemo(() => chosen(asked.data ?? [], { category, step, found }), [asked.data, category, step, found]);
  const { clear, ...picking } = usePicking();
  const sections = (rules.data?.archives.nodes[0]?.progress.rules ?? []).flatMap(({ rule }) => rule ?? []);
  return (
    <>
      <Choices by={by} set={set} rounds={rounds} round={round} view={view} narrow={narrow} sections={sections} />
      <Asked of={asked}>
        {(all) => (
          <>
            <div className="row">
              {!narrow && <Views view={view} set={set} />}
              <p className="soft" role="status">{t.shown(units.length, all.length)}</p>
            </div>
            {units.length === 0 ? <Empty title={t.nobody} /> : narrow ? <Cards units={units} picking={picking} />
              : view === 'steps' ? <StepsTable units={units} picking={picking} />
              : <Asked of={rules}>{({ archives: { nodes: [first] } }) => <><RulesTable units={units} rules={first?.progress.rules ?? []} section={by('section')} picking={picking} /><Legend /></>}</Asked>}
            <BatchBar round={round} units={all.filter(({ id }) => picking.ticked.has(id))} clear={clear} />
          </>
        )}
      </Asked>
    </>
  );
}

function Views({ view, set }: { readonly view: WallView; readonly set: (name: string, value: string) => void }): ReactNode {
  const t = useWords(wallWords);
  return (
    <div className="row no-print" role="group" aria-label={t.view}>
      {(['rules', 'steps'] as const).map((one) => <Button key={one} type={one === view ? 'primary' : 'default'} aria-pressed={one === view} onClick={() => set('view', one === 'rules' ? '' : one)}>{t[one]}</Button>)}
    </div>
  );
}

interface ChoicesProps {
  readonly by: (name: string) => string;
  readonly set: (name: string, value: string) => void;
  readonly rounds: readonly WallRound[];
  readonly round: WallRound;
  readonly view: WallView;
  readonly narrow: boolean;
  readonly sections: readonly { readonly sectionZh: string; readonly sectionEn: string }[];
}

function Choices({ by, set, rounds, round, view, narrow, sections }: ChoicesProps): ReactNode {
  const t = useWords(wallWords);
  const nameOf = useName();
  const english = useLanguage() === 'en';
  const [categories, steps] = [useWords(categoryNames), useWords(submissionStepNames)];
  const [name, setName] = useState(by('name'));
  const options = (names: Readonly<Record<string, string>>): { value: string; label: string }[] => [{ value: '', label: t.all }, ...Object.entries(names).map(([value, label]) => ({ value, label }))];
  const choice = (label: string, param: string, names: Readonly<Record<string, string>>): ReactNode => (
    <Field label={label}>{(wiring) => <Select {...wiring} value={by(param)} onChange={(value) => set(param, value)} options={options(names)} />}</Field>
  );
  return (
    <div className="wall-choices no-print">
      {rounds.length > 1 && <Field label={t.round}>{(wiring) => <Select {...wiring} value={round.id} onChange={(value) => set('round', value)} options={rounds.map(({ id, titleZh, titleEn }) => ({ value: id, label: nameOf({ nameZh: titleZh, nameEn: titleEn }) }))} />}</Field>}
      <Field label={t.search}>{(wiring) => <Input.Search {...wiring} allowClear placeholder={t.searchHint} value={name} onChange={({ target }) => { setName(target.value); if (target.value === '') set('name', ''); }} onSearch={(value) => set('name', value.trim())} />}</Field>
      {choice(t.category, 'category', categories)}
      {choice(t.step, 'step', steps)}
      {!narrow && view === 'rules' && choice(t.section, 'section', Object.fromEntries(sections.map(({ sectionZh, sectionEn }) => [sectionZh, english ? sectionEn || sectionZh : sectionZh])))}
    </div>
  );
}

function Legend(): ReactNode {
  const t = useWords(wallWords);
  const marks = [['done', t.done, t.legendDone], ['some', '1/2', t.legendSome], ['none', t.nothing, t.legendNone], ['old', t.old, t.legendOld]] as const;
  return <p className="wall-legend">{marks.map(([mark, sign, said]) => <span key={mark}><b className={mark}>{sign}</b> {said}</span>)}</p>;
}
