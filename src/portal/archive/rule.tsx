import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { BringOver, type EarlierArchive } from '../evidence/bring-over';
import { Slots } from '../evidence/slots';
import { slotWords } from '../evidence/words';
import { Tag } from '../look/page';
import { methodNames } from '../names';
import { useLanguage, useWords } from '../words';
import type { RuleState } from './choice';
import { archiveWords, freshnessNames } from './words';

export interface RuleProps {
  readonly archiveId: string;
  /** Whether the clerk may add to the archive now, and whether they may answer what was returned. */
  readonly writable: boolean;
  readonly answerable: boolean;
  readonly earlier: EarlierArchive | undefined;
}

/** One rule of the checklist: whether it is complete, and if not, what is missing, in words. It opens to the work itself. */
export function ChecklistRule({ state, ...props }: RuleProps & { readonly state: RuleState }): ReactNode {
  const t = useWords(archiveWords);
  const [slots, freshness] = [useWords(slotWords), useWords(freshnessNames)];
  const english = useLanguage() === 'en';
  const { rule, missing, hasEvidence } = state;
  const [open, setOpen, place] = useOpened(rule?.code ?? '');
  if (!rule) return null;
  return (
    <details className="rule keep" ref={place} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="grow"><span className="rule-title">{rule.code} {english ? rule.titleEn || rule.titleZh : rule.titleZh}</span>
          {missing.length > 0 && <><br /><span className="soft">{t.missing}{missing.map(({ titleZh, kind, least }) => `${titleZh} (${slots[kind](least)})`).join(t.separator)}</span></>}</span>
        <span className="soft">{t.worth(rule.maximum)}</span>
        {(state.freshness === 'OLD' || state.freshness === 'QUIET') && <Tag tone={state.freshness === 'OLD' ? 'bad' : 'plain'}>{freshness[state.freshness]}</Tag>}
        <Tag tone={missing.length === 0 ? 'good' : hasEvidence ? 'warning' : 'bad'}>{missing.length === 0 ? t.ready : hasEvidence ? t.lack(missing.length) : t.empty}</Tag>
      </summary>
      {open && <Depth {...props} rule={rule} missing={missing.map(({ number }) => number)} />}
    </details>
  );
}

/** Whether the rule is open: from the start where the address names it. What one opens, the address names. */
function useOpened(code: string): [open: boolean, setOpen: (open: boolean) => void, place: React.RefObject<HTMLDetailsElement | null>] {
  const [params, setParams] = useSearchParams();
  const named = params.get('rule');
  const place = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(named === code);
  const [seen, setSeen] = useState(named);
  // A link on this very page names another one.
  if (seen !== named) { setSeen(named); if (named === code) setOpen(true); }
  const [isFirst] = useState(named === code);
  useEffect(() => {
    if (!isFirst) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isFirst]);
  const toggle = (next: boolean): void => {
    setOpen(next);
    if (next === (named === code)) return;
    setParams((now) => {
      const to = new URLSearchParams(now);
      if (next) to.set('rule', code);
      else { to.delete('rule'); to.delete('piece'); }
      return to;
    }, { replace: true });
  };
  return [open, toggle, place];
}

function Depth({ archiveId, writable, answerable, earlier, rule, missing }: RuleProps & { readonly rule: NonNullable<RuleState['rule']>; readonly missing: readonly number[] }): ReactNode {
  const t = useWords(archiveWords);
  const methods = useWords(methodNames);
  return (
    <div className="rule-body">
      <p><strong>{t.requirement}</strong> <span lang="zh-CN">{rule.requirementZh}</span> <span className="soft">({t.method}: {methods[rule.method]})</span></p>
      <Slots archiveId={archiveId} ruleId={rule.id} slots={rule.slots} missing={missing} writable={writable} answerable={answerable} />
      {writable && earlier && <div className="row"><BringOver archiveId={archiveId} code={rule.code} earlier={earlier} /></div>}
    </div>
  );
}
