/** Picks a unit, a community or an intersection by name or pinyin initials; the graph does the searching. */
import { Select } from 'antd';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useAsk } from '../graph/ask';
import { PickCommunitiesDocument, PickIntersectionsDocument, PickUnitsDocument } from '../graph/documents';
import type { Wiring } from '../look/field';
import type { FormField } from '../look/form';
import { useName, useWords } from '../words';
import { registryWords } from './words';

interface Props { readonly wiring?: Wiring; readonly label?: string; readonly value: string; readonly onChange: (id: string) => void }
interface Found { readonly id: string; readonly nameZh: string; readonly nameEn: string; readonly number?: number }

const nameFilter = (sought: string): { name: string | null } => ({ name: sought.trim() === '' ? null : sought.trim() });

export function PickUnit(props: Props): ReactNode {
  const [sought, setSought] = useState('');
  const { data } = useAsk(PickUnitsDocument, nameFilter(useDeferredValue(sought)));
  return <Pick {...props} found={data?.units.nodes} onSearch={setSought} />;
}

export function PickCommunity(props: Props): ReactNode {
  const [sought, setSought] = useState('');
  const { data } = useAsk(PickCommunitiesDocument, nameFilter(useDeferredValue(sought)));
  return <Pick {...props} found={data?.communities.nodes} onSearch={setSought} />;
}

export function PickIntersection(props: Props): ReactNode {
  const [sought, setSought] = useState('');
  const { data } = useAsk(PickIntersectionsDocument, nameFilter(useDeferredValue(sought)));
  return <Pick {...props} found={data?.intersections.nodes} onSearch={setSought} />;
}

type Draw = NonNullable<FormField['draw']>;
/** The same as fields of a form. */
export const drawUnit: Draw = (wiring, value, onChange) => <PickUnit wiring={wiring} value={value} onChange={onChange} />;
export const drawCommunity: Draw = (wiring, value, onChange) => <PickCommunity wiring={wiring} value={value} onChange={onChange} />;
export const drawIntersection: Draw = (wiring, value, onChange) => <PickIntersection wiring={wiring} value={value} onChange={onChange} />;

function Pick({ wiring, label, value, onChange, found, onSearch }: Props & { readonly found: readonly Found[] | undefined; readonly onSearch: (sought: string) => void }): ReactNode {
  const t = useWords(registryWords);
  const nameOf = useName();
  const [picked, setPicked] = useState('');
  const options = (found ?? []).map((one) => ({ value: one.id, label: one.number === undefined ? nameOf(one) : `${one.number}. ${nameOf(one)}` }));
  return (
    <Select {...wiring} aria-label={label} className="full" showSearch={{ filterOption: false, onSearch }} allowClear placeholder={t.pickHint} loading={found === undefined}
      value={value === '' ? undefined : { value, label: picked }} labelInValue options={options} virtual={false}
      onChange={(next: { value: string; label: ReactNode } | undefined) => { setPicked(String(next?.label ?? '')); onChange(next?.value ?? ''); }} />
  );
}
