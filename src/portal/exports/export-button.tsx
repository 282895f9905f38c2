/** Takes a list home: the server prepares it, and it is saved when it is ready. Any screen with a list has this button. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { fetchBytes, save } from '../files/bytes';
import { ask, useDeed } from '../graph/ask';
import { ExportNowDocument, RequestExportDocument, type ExportNowQuery, type RequestExportInput } from '../graph/documents';
import { refusalOf, type Refused } from '../graph/refusal';
import { useViewer } from '../graph/viewer';
import { Remark } from '../look/states';
import { useWords } from '../words';
import { exportFormatNames, exportKindNames, exportWords } from './words';

/** What of a kind: a round, some units, some days, as the kind takes them. */
export type ExportWhat = Pick<RequestExportInput, 'kind' | 'roundId' | 'unitIds' | 'fromDay' | 'toDay'>;
type Now = NonNullable<ExportNowQuery['export']>;

/** `<ExportButton kind="LEDGER" unitIds={[unit.id]} />`: asks as what it is to be saved, and saves it when it is ready. */
export function ExportButton({ label, ...what }: ExportWhat & { readonly label?: string }): ReactNode {
  const t = useWords(exportWords);
  const kinds = useWords(exportKindNames);
  const [open, setOpen] = useState(false);
  if (!useViewer().actions.includes('export.request')) return null;
  return (
    <>
      <Button className="no-print" onClick={() => setOpen(true)}>{label ?? t.export}</Button>
      <Modal open={open} title={t.title(kinds[what.kind])} footer={null} onCancel={() => setOpen(false)} destroyOnHidden>
        <ExportForm what={what} />
      </Modal>
    </>
  );
}

/** As what to save it; and, once it is asked for, how far it has come. */
export function ExportForm({ what }: { readonly what: ExportWhat }): ReactNode {
  const t = useWords(exportWords);
  const formats = useWords(exportFormatNames);
  const [id, setId] = useState<string>();
  const request = useDeed(RequestExportDocument, ({ requestExport }) => setId(requestExport.id));
  const choices = what.kind === 'ARCHIVE_ZIP' ? ['ZIP'] as const : ['XLSX', 'CSV'] as const;
  return (
    <div className="stack">
      <p>{t.as}</p>
      <div className="row">{choices.map((format) => <Button key={format} type={format === 'CSV' ? 'default' : 'primary'} loading={request.isPending && request.variables.format === format} onClick={() => request.mutate({ ...what, format })}>{formats[format]}</Button>)}</div>
      <p className="hint">{t.hint}</p>
      <Remark error={request.error} />
      {id !== undefined && <Preparing key={id} id={id} />}
    </div>
  );
}

function Preparing({ id }: { readonly id: string }): ReactNode {
  const t = useWords(exportWords);
  const asked = useQuery<ExportNowQuery, Refused>({
    queryKey: [ExportNowDocument.toString(), { id }], queryFn: () => ask(ExportNowDocument, { id }),
    refetchInterval: ({ state }) => (isComing(state.data?.export) ? 1_000 : false),
  });
  const now = asked.data?.export;
  const saving = useSavedOnce(now);
  if (asked.error) return <Remark error={asked.error} />;
  if (isComing(now)) return <div className="note info" role="status"><p>{t.preparing} {now?.total ? t.progress(now.done, now.total) : ''}</p><p>{t.later} <Link to="/exports">{t.mine}</Link></p></div>;
  if (saving.error) return <Remark error={saving.error} />;
  if (now?.state === 'READY') return <p className="note good" role="status">{saving.done ? t.saved(now.fileName) : t.preparing} <Link to="/exports">{t.mine}</Link></p>;
  return <p className="note error" role="alert">{t.failed}{now?.failure ? `: ${now.failure}` : ''}</p>;
}

const isComing = (one: Now | null | undefined): boolean => one === undefined || one === null || one.state === 'QUEUED' || one.state === 'RUNNING';

/** Saves what is ready, once; lists of exports on the page hear that it is. */
function useSavedOnce(now: Now | null | undefined): { readonly done: boolean; readonly error: Refused | null } {
  const [done, setDone] = useState(false);
  const [error, setError] = useState<Refused | null>(null);
  const begun = useRef(false);
  const queries = useQueryClient();
  const [address, name] = [now?.downloadUrl, now?.fileName ?? ''];
  useEffect(() => {
    if (!address || begun.current) return;
    begun.current = true;
    fetchBytes(address).then((bytes) => { save(bytes, name); setDone(true); }, (failure: unknown) => setError(refusalOf(failure)));
    void queries.invalidateQueries();
  }, [address, name, queries]);
  return { done, error };
}
