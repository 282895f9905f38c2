/** Deeds that cannot be taken back are asked for once, and those that need a reason are given one. */
import { Button, Input, Modal, type ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Refused } from '../graph/refusal';
import { useWords } from '../words';
import { Field } from './field';
import { Remark } from './states';
import { stateWords } from './words';

export interface AskedOnce {
  /** What stands on the button, and on the one that does it. */
  readonly label: string;
  readonly title: string;
  /** What it brings about, in a sentence. */
  readonly hint?: ReactNode;
  /** The deed: `useDeed(…)` as it is, so that its refusal stands in the dialog and the dialog closes when it is done. */
  readonly deed: { readonly isPending: boolean; readonly error: Refused | null; readonly reset: () => void };
  readonly button?: Pick<ButtonProps, 'type' | 'danger' | 'size' | 'disabled' | 'block' | 'aria-label'>;
  /** What stands on the button that does it, where that is another word. */
  readonly send?: string;
  /** Called before the dialog opens. */
  readonly onOpen?: () => void;
}

/** A button that asks once before its deed is done. `onSure` does it and calls `close` when it is done. */
export function SureButton({ onSure, ...asked }: AskedOnce & { readonly onSure: (close: () => void) => void }): ReactNode {
  return <AskedOnceButton {...asked} ready onSure={onSure} />;
}

/** A button whose deed needs a reason of 1 to 500 characters. */
export function ReasonButton({ reasonLabel, onSure, ...asked }: AskedOnce & { readonly reasonLabel?: string; readonly onSure: (reason: string, close: () => void) => void }): ReactNode {
  const t = useWords(stateWords);
  const [reason, setReason] = useState('');
  return (
    <AskedOnceButton {...asked} ready={reason.trim() !== ''} onSure={(close) => onSure(reason.trim(), () => { setReason(''); close(); })}>
      <Field label={reasonLabel ?? t.reason}>{(wiring) => <Input.TextArea {...wiring} rows={3} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}</Field>
    </AskedOnceButton>
  );
}

/** A button that asks, in a dialog, for whatever its deed needs; `ready` says whether all of it is there. */
export function AskedOnceButton({ label, title, hint, deed, button, send, onOpen, ready, onSure, children }: AskedOnce & { readonly ready: boolean; readonly onSure: (close: () => void) => void; readonly children?: ReactNode }): ReactNode {
  const t = useWords(stateWords);
  const [open, setOpen] = useState(false);
  const show = (): void => { deed.reset(); onOpen?.(); setOpen(true); };
  return (
    <>
      <Button className="no-print" {...button} onClick={show}>{label}</Button>
      <Modal open={open} title={title} destroyOnHidden onCancel={() => setOpen(false)} okText={send ?? label} cancelText={t.cancel} confirmLoading={deed.isPending}
        okButtonProps={{ danger: button?.danger, disabled: !ready }} onOk={() => onSure(() => setOpen(false))}>
        <div className="stack">{hint && <p>{hint}</p>}{children}<Remark error={deed.error} /></div>
      </Modal>
    </>
  );
}
