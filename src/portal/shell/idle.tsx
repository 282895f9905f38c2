import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import { shellWords } from './words';

/** Says that the session is about to end, while something can still be done about it. */
export default function Idle({ minutes, onStay, onLeave }: { readonly minutes: number; readonly onStay: () => void; readonly onLeave: () => void }): ReactNode {
  const t = useWords(shellWords);
  return (
    <Modal open title={t.endsSoon} onCancel={onStay} closable={false} maskClosable={false}
      footer={<><Button onClick={onLeave}>{t.signOut}</Button><Button type="primary" autoFocus onClick={onStay}>{t.stay}</Button></>}>
      <p>{t.endsIn(minutes)}</p>
    </Modal>
  );
}
