/** The bytes of exports. Who fetches is checked each time, and the fetch is written down before the first byte is sent. */
import type { FastifyInstance } from 'fastify';
import { bytesOf, fetchExport } from '../export/export.service.js';
import type { ExportFormat } from '../export/export.entity.js';
import { isId } from '../platform/db/id.js';
import { notFound } from '../platform/errors/errors.js';
import { attachment, within, type FileParts } from './files.js';
import { guard, noting } from './guard.js';

interface ById { Params: { id: string } }

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  ZIP: 'application/zip', CSV: 'text/csv; charset=utf-8', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Mounts GET of `/exports/:id`. */
export function mountExports(app: FastifyInstance, { openOperation, files }: FileParts): void {
  app.get<ById>('/exports/:id', async (request, reply) => within(await openOperation(request), async (operation) => {
    const { id } = request.params;
    guard(operation, 'export.fetch');
    const found = await noting(operation, 'export.fetch', async () => {
      const withdrawn: string[] = [];
      try {
        return await operation.write(false, (uow) => fetchExport(uow, id, withdrawn));
      } finally {
        // A chore forgets what a server that is killed here leaves.
        for (const name of withdrawn) await files.removeMade(name);
      }
    }, isId(id) ? id : undefined);
    const bytes = await files.readMade(bytesOf(found));
    if (bytes === null) throw notFound('export');
    return reply.type(mediaTypes[found.format])
      .headers({ etag: `"${found.sha256}"`, 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': attachment(found.fileName), 'content-length': String(found.byteLength) })
      .send(bytes);
  }));
}
