/** A file that only who may see it can fetch: shown in the page where it is a picture, a PDF or a video, saved otherwise. */
import { FileOutlined, FilePdfOutlined, PictureOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { refusalOf } from '../graph/refusal';
import { useFormat } from '../format';
import { Remark } from '../look/states';
import { bytesAt, kindOf, save, type ShownFile } from './bytes';
import { FileShown } from './shown';

/** Opens a file. */
export function FileButton({ file }: { readonly file: ShownFile }): ReactNode {
  const format = useFormat();
  const [shown, setShown] = useState<Blob>();
  const queries = useQueryClient();
  const kind = kindOf(file);
  const open = useMutation<Blob, Error>({
    mutationFn: () => queries.fetchQuery(bytesAt(file.downloadUrl!)),
    onSuccess: (bytes) => { if (kind === 'other') save(bytes, file.name); else setShown(bytes); },
  });
  return (
    <>
      <Button type="link" className="file" icon={kind === 'picture' ? <PictureOutlined /> : kind === 'pdf' ? <FilePdfOutlined /> : <FileOutlined />}
        disabled={!file.downloadUrl} loading={open.isPending} onClick={() => open.mutate()}>
        {file.name}{file.byteLength ? ` (${format.size(file.byteLength)})` : ''}
      </Button>
      <Remark error={open.error && refusalOf(open.error)} />
      <Modal open={shown !== undefined} title={file.name} footer={null} width="min(60rem, 96vw)" onCancel={() => setShown(undefined)} destroyOnHidden>
        {shown !== undefined && <FileShown file={file} bytes={shown} />}
      </Modal>
    </>
  );
}
