/** A file that only who may see it can fetch: shown in the page where it is a picture or a PDF, saved otherwise. */
import { FileOutlined, FilePdfOutlined, PictureOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { send } from '../graph/ask';
import { Refused, refusalOf, type Code } from '../graph/refusal';
import { useFormat } from '../format';
import { Remark } from './states';

export interface ShownFile { readonly name: string; readonly mediaType?: string | null; readonly byteLength?: number | null; readonly downloadUrl?: string | null }

/** The bytes behind an address of ours, in the name of who is signed in. */
async function fetchBytes(path: string): Promise<Blob> {
  const response = await send(path);
  // The server names a type by the bytes themselves, and the preview below shows pictures and PDFs alone.
  if (response.ok) return response.blob();
  const answer = await response.json().catch(() => ({})) as { errors?: { message: string; extensions?: { code?: string } }[] };
  throw new Refused((answer.errors?.[0]?.extensions?.code ?? 'SERVICE_UNAVAILABLE') as Code, answer.errors?.[0]?.message ?? '');
}

const isPicture = (type: string): boolean => /^image\/(jpeg|png|webp|gif)$/.test(type);

/** Opens a file. */
export function FileButton({ file }: { readonly file: ShownFile }): ReactNode {
  const format = useFormat();
  const [shown, setShown] = useState<string>();
  const type = file.mediaType ?? '';
  const open = useMutation<Blob, Error>({
    mutationFn: () => fetchBytes(file.downloadUrl!),
    onSuccess: (bytes) => {
      const address = URL.createObjectURL(bytes);
      if (isPicture(type) || type === 'application/pdf') setShown(address);
      else save(address, file.name);
    },
  });
  useEffect(() => () => { if (shown !== undefined) URL.revokeObjectURL(shown); }, [shown]);
  return (
    <>
      <Button type="link" className="file" icon={isPicture(type) ? <PictureOutlined /> : type === 'application/pdf' ? <FilePdfOutlined /> : <FileOutlined />}
        disabled={!file.downloadUrl} loading={open.isPending} onClick={() => open.mutate()}>
        {file.name}{file.byteLength ? ` (${format.size(file.byteLength)})` : ''}
      </Button>
      <Remark error={open.error && refusalOf(open.error)} />
      <Modal open={shown !== undefined} title={file.name} footer={null} width="min(60rem, 96vw)" onCancel={() => setShown(undefined)} destroyOnHidden>
        {shown !== undefined && (isPicture(type) ? <img className="preview" src={shown} alt={file.name} /> : <iframe className="preview" src={shown} title={file.name} />)}
      </Modal>
    </>
  );
}

/** Has the browser save what stands at an address of this page. */
function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
