import { Button } from 'antd';
import type { ReactNode } from 'react';
import { setSize, sizes, useSize } from '../look/size';
import { setLanguage, useLanguage, useWords } from '../words';
import { shellWords } from './words';

/** The switches that stand on every page: the other language, and larger type. */
export function Preferences(): ReactNode {
  const t = useWords(shellWords);
  const language = useLanguage();
  const now = useSize();
  return (
    <div className="preferences row">
      <div className="row sizes" role="group" aria-label={t.size}>
        {sizes.map((size) => (
          <button key={size} type="button" className="plain-button" aria-pressed={size === now} onClick={() => setSize(size)} title={`${t.size}: ${t.sizes(size)}`}>{t.sizes(size)}</button>
        ))}
      </div>
      <Button size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>{t.otherLanguage}</Button>
    </div>
  );
}
