import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useDeed } from '../graph/ask';
import { SetTypeSizeDocument } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { setSize, sizes, useSize, type Size } from '../look/size';
import { setLanguage, useLanguage, useWords } from '../words';
import { shellWords } from './words';

/** The switches that stand on every page: the other language, and larger type. */
export function Preferences(): ReactNode {
  const t = useWords(shellWords);
  const language = useLanguage();
  const now = useSize();
  const viewer = useViewer();
  const keep = useDeed(SetTypeSizeDocument);
  const choose = (size: Size): void => {
    setSize(size);
    // At once for this browser; whoever is signed in finds it at every other one too.
    if (viewer.actions.includes('account.setTypeSize')) keep.mutate({ percent: size * 100 });
  };
  return (
    <div className="preferences row">
      <div className="row sizes" role="group" aria-label={t.size}>
        {sizes.map((size) => (
          <button key={size} type="button" className="plain-button" aria-pressed={size === now} onClick={() => choose(size)} title={`${t.size}: ${t.sizes(size)}`}>{t.sizes(size)}</button>
        ))}
      </div>
      <Button size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>{t.otherLanguage}</Button>
    </div>
  );
}
