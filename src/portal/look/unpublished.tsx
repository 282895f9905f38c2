import type { ReactNode } from 'react';
import { useViewer } from '../graph/viewer';

/** Results that are not published: the viewer's own name stands faintly over them, on paper too, so that a copy tells whose it was. */
export function Unpublished({ published, children }: { readonly published: boolean; readonly children: ReactNode }): ReactNode {
  const { account } = useViewer();
  if (published || !account) return <>{children}</>;
  const name = `${account.name} ${account.username}`;
  return (
    <div className="unpublished stack">
      {children}
      <div className="watermark" aria-hidden="true">{Array.from({ length: 400 }, (_, at) => <span key={at}>{name}</span>)}</div>
    </div>
  );
}
