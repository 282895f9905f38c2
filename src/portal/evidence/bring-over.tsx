/** What was handed in for the same rule in an earlier round serves again, with its files. */
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { useAsk, useDeed } from '../graph/ask';
import { BringOverEvidenceDocument, EvidenceOfRuleDocument, RulesOfEarlierDocument } from '../graph/documents';
import { useFormat } from '../format';
import { Asked, Remark } from '../look/states';
import { useWords } from '../words';
import { evidenceWords } from './words';

export interface EarlierArchive { readonly id: string; readonly title: string }

export function BringOver({ archiveId, code, earlier }: { readonly archiveId: string; readonly code: string; readonly earlier: EarlierArchive }): ReactNode {
  const t = useWords(evidenceWords);
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState<readonly string[]>([]);
  const close = (): void => { setOpen(false); choose([]); };
  const bring = useDeed(BringOverEvidenceDocument, close);
  return (
    <>
      <Button className="no-print" onClick={() => { bring.reset(); setOpen(true); }}>{t.bringOver}</Button>
      <Modal open={open} title={t.bringOverTitle(earlier.title)} destroyOnHidden okText={t.bringThese(chosen.length)} okButtonProps={{ disabled: chosen.length === 0 }} cancelText={t.cancel}
        confirmLoading={bring.isPending} onCancel={close} onOk={() => bring.mutate({ archiveId, evidenceIds: [...chosen] })}>
        <div className="stack"><p>{t.bringOverHint}</p><Choice earlier={earlier} code={code} chosen={chosen} onChoose={choose} /><Remark error={bring.error} /></div>
      </Modal>
    </>
  );
}

function Choice({ earlier, code, chosen, onChoose }: { readonly earlier: EarlierArchive; readonly code: string; readonly chosen: readonly string[]; readonly onChoose: (ids: readonly string[]) => void }): ReactNode {
  const t = useWords(evidenceWords);
  const format = useFormat();
  // Another version of the rules has other keys for the same rule.
  const rules = useAsk(RulesOfEarlierDocument, { archiveId: earlier.id });
  const ruleId = rules.data?.archive?.assessment?.round?.rules.nodes.find(({ rule }) => rule?.code === code)?.rule?.id;
  const asked = useAsk(EvidenceOfRuleDocument, { archiveId: earlier.id, ruleId: ruleId ?? '' }, ruleId !== undefined);
  if (rules.data && ruleId === undefined) return <p className="soft">{t.bringOverNone}</p>;
  return (
    <Asked of={asked}>
      {({ evidence: { nodes } }) => (nodes.length === 0 ? <p className="soft">{t.bringOverNone}</p> : (
        <ul className="upload-list">
          {nodes.map(({ id, title, aboutFrom, aboutTo, files }) => (
            <li key={id}>
              <label className="row pick">
                <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => onChoose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
                <span className="grow" lang="zh-CN">{title || t.untitled}<br /><span className="soft">{[aboutFrom && t.days(format.day(aboutFrom), format.day(aboutTo ?? aboutFrom)), ...files.nodes.map(({ file }) => file?.name)].filter(Boolean).join(' · ')}</span></span>
              </label>
            </li>
          ))}
        </ul>
      ))}
    </Asked>
  );
}
