import { useEffect, type ReactNode } from 'react';
import { reopen, take, useSending } from '../files/sending';
import { OnTheWay, usePlace } from '../files/upload';
import { useDeed } from '../graph/ask';
import { ChangeEvidenceDocument, type PieceFragment } from '../graph/documents';
import { Remark } from '../look/states';

/** Files that are still on their way to a piece whose form is closed: what has arrived is put to it all the same. */
export function Arriving({ piece: { id, version, files } }: { readonly piece: PieceFragment }): ReactNode {
  const place = usePlace('EVIDENCE', id);
  const sending = useSending(place);
  useEffect(() => { void reopen(place); }, [place]);
  const { mutate, isPending, error } = useDeed(ChangeEvidenceDocument);
  useEffect(() => {
    const arrived = sending.filter(({ state }) => state === 'DONE');
    if (arrived.length === 0 || isPending || error) return;
    const fileIds = [...new Set([...files.nodes.flatMap(({ file }) => file?.id ?? []), ...arrived.flatMap(({ uploaded }) => uploaded?.id ?? [])])];
    mutate({ evidenceId: id, baseVersion: version, fileIds }, { onSuccess: () => { for (const { key } of arrived) take(key); } });
  }, [sending, isPending, error, files, id, version, mutate]);
  return <>{sending.length > 0 && <ul className="upload-list"><OnTheWay sending={sending} /></ul>}<Remark error={error} /></>;
}
