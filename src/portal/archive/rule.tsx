import { useState, type ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { EvidenceOfRuleDocument } from '../graph/documents';
import { useFormat } from '../format';
import { FileButton } from '../files/file-button';
import { Tag } from '../look/page';
import { Asked } from '../look/states';
import { methodNames } from '../names';
import { useLanguage, useWords } from '../words';
import type { RuleState } from './checklist';
import { archiveWords, evidenceStateNames, freshnessNames, slotWords } from './words';

/** One rule of the checklist: whether it is complete, and if not, what is missing, in words. It opens to what is there already. */
export function ChecklistRule({ archiveId, state }: { readonly archiveId: string; readonly state: RuleState }): ReactNode {
  const t = useWords(archiveWords);
  const [slots, freshness] = [useWords(slotWords), useWords(freshnessNames)];
  const english = useLanguage() === 'en';
  const [open, setOpen] = useState(false);
  const { rule, missing, hasEvidence } = state;
  if (!rule) return null;
  return (
    <details className="rule keep" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="grow"><span className="rule-title">{rule.code} {english ? rule.titleEn || rule.titleZh : rule.titleZh}</span>
          {missing.length > 0 && <><br /><span className="soft">{t.missing}{missing.map(({ titleZh, kind, least }) => `${titleZh} (${slots[kind](least)})`).join(t.separator)}</span></>}</span>
        <span className="soft">{t.worth(rule.maximum)}</span>
        {(state.freshness === 'OLD' || state.freshness === 'QUIET') && <Tag tone={state.freshness === 'OLD' ? 'bad' : 'plain'}>{freshness[state.freshness]}</Tag>}
        <Tag tone={missing.length === 0 ? 'good' : hasEvidence ? 'warning' : 'bad'}>{missing.length === 0 ? t.ready : hasEvidence ? t.lack(missing.length) : t.empty}</Tag>
      </summary>
      {open && <Depth archiveId={archiveId} state={state} />}
    </details>
  );
}

function Depth({ archiveId, state: { rule } }: { readonly archiveId: string; readonly state: RuleState }): ReactNode {
  const t = useWords(archiveWords);
  const [states, methods, format] = [useWords(evidenceStateNames), useWords(methodNames), useFormat()];
  const asked = useAsk(EvidenceOfRuleDocument, { archiveId, ruleId: rule?.id ?? '' });
  return (
    <div className="rule-body">
      <p><strong>{t.requirement}</strong> <span lang="zh-CN">{rule?.requirementZh}</span> <span className="soft">({t.method}: {rule && methods[rule.method]})</span></p>
      <div><strong>{t.evidence}</strong>
        <Asked of={asked}>
          {({ evidence: { nodes } }) => (nodes.length === 0 ? <p className="soft">{t.noEvidence}</p> : (
            <ul>
              {nodes.map(({ id, title, state, note, aboutFrom, files }) => (
                <li key={id}>{title} <Tag tone={state === 'RETURNED' ? 'bad' : state === 'DRAFT' ? 'plain' : 'good'}>{states[state]}</Tag> <span className="soft">{[aboutFrom && format.day(aboutFrom), note].filter(Boolean).join(' · ')}</span>
                  <ul className="files">{files.nodes.map(({ id: fileId, file }) => file && <li key={fileId}><FileButton file={file} /></li>)}</ul></li>
              ))}
            </ul>
          ))}
        </Asked>
      </div>
    </div>
  );
}
