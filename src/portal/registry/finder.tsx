import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { registryWords } from './words';

/** What is sought stands above each list; the graph understands names and pinyin initials. */
export function Finder({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const t = useWords(registryWords);
  return <Input className="finder" aria-label={t.find} placeholder={t.find} allowClear value={value} onChange={({ target }) => onChange(target.value)} />;
}

/** As a filter of the graph: nothing sought is no condition. */
export const sought = (value: string): string | null => (value.trim() === '' ? null : value.trim());
