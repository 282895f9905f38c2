import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { ChangeRoundSettingsDocument, type RoundSettingsInput } from '../graph/documents';
import { useFormat } from '../format';
import { Field } from '../look/field';
import { Card, Tag } from '../look/page';
import { Remark } from '../look/states';
import { useLanguage, useWords } from '../words';
import type { RoundToSet } from './rounds';
import { originNames, roundWords, settingConsequences, settingTitles } from './words';

type Name = keyof typeof settingConsequences;
type Setting = RoundToSet['settings'][number];

/** What the round leaves open: each setting with its value, its default and what follows from it. Sent are those that were changed. */
export function Settings({ round }: { readonly round: RoundToSet }): ReactNode {
  const t = useWords(roundWords);
  const format = useFormat();
  const [changed, setChanged] = useState<RoundSettingsInput>({});
  const change = useDeed(ChangeRoundSettingsDocument);
  const frozen = round.settingsFrozenAt !== null;
  const open = round.settings.filter(({ name }) => name in settingConsequences);
  const fixed = round.settings.filter(({ name }) => !(name in settingConsequences));
  return (
    <Card title={t.settings}>
      <p className={frozen ? 'note info' : 'soft'}>{frozen ? t.settingsFrozen(format.instant(round.settingsFrozenAt!)) : t.settingsOpen}</p>
      <div className="settings">
        {open.map((setting) => {
          const name = setting.name as Name;
          return <One key={name} setting={setting} value={changed[name] ?? round[name]} frozen={frozen} onChange={(value) => setChanged((now) => ({ ...now, [name]: value.trim() }))} />;
        })}
      </div>
      <Remark error={change.error} />
      {!frozen && <p className="row"><Button type="primary" disabled={Object.keys(changed).length === 0} loading={change.isPending} onClick={() => change.mutate({ roundId: round.id, settings: changed })}>{t.save}</Button></p>}
      <details><summary>{t.fixed}</summary><ul>{fixed.map(({ name, titleZh, valueZh }) => <li key={name} lang="zh-CN"><strong>{titleZh}</strong> {valueZh}</li>)}</ul></details>
    </Card>
  );
}

function One({ setting: { name, titleZh, valueZh, defaultZh, origin }, value, frozen, onChange }: { readonly setting: Setting; readonly value: string; readonly frozen: boolean; readonly onChange: (value: string) => void }): ReactNode {
  const t = useWords(roundWords);
  const [origins, consequences] = [useWords(originNames), useWords(settingConsequences)];
  const english = useLanguage() === 'en';
  const title = english ? settingTitles[name] ?? titleZh : titleZh;
  const said = <><Tag tone={origin === 'CHOSEN' ? 'warning' : 'plain'}>{origins[origin]}</Tag> <span className="soft">{t.default} {defaultZh}</span></>;
  if (frozen) return <div className="field"><strong>{title}</strong> {valueZh} {said}<p className="hint">{consequences[name as Name]}</p></div>;
  return (
    <Field label={title} hint={consequences[name as Name]}>
      {(wiring) => <span className="row"><Input {...wiring} className="figure-input" inputMode="decimal" autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />{valueZh.endsWith('%') ? '%' : t.pointsUnit} {said}</span>}
    </Field>
  );
}
