/** Workbooks of the office's people, made when they are asked for. Who asks is checked and written down each time. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ActionName } from '../policy/actions.js';
import { dayIn } from '../platform/clock.js';
import { isId } from '../platform/db/id.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { dutySheetName, dutyTemplate, importedRows as importedLines } from '../duty/duty-import.service.js';
import { exportedUnits, importedRows } from '../registry/unit-import.service.js';
import { workbookType } from '../platform/workbook/cells.js';
import { errorWorkbook } from '../platform/workbook/write.js';
import { unitSheetName, unitTemplate, unitWorkbook } from '../registry/workbook.service.js';
import { appendAudit } from '../platform/audit.js';
import { attachment, within, type FileParts } from './files.js';
import { guard, noting } from './guard.js';
import type { Operation } from './operation.js';

interface ById { Params: { id: string } }

/** Mounts the templates of units and of the roll-call, the units' export, and the workbooks of imports with their reasons. */
export function mountWorkbooks(app: FastifyInstance, { openOperation }: Pick<FileParts, 'openOperation'>): void {
  app.get('/units/template.xlsx', async (request, reply) => within(await openOperation(request), async (operation) => {
    await handOut(operation, ['unitImport.read'], 'unit template', async () => undefined);
    return send(reply, '单位导入模板.xlsx', await unitTemplate());
  }));

  app.get('/units.xlsx', async (request, reply) => within(await openOperation(request), async (operation) => {
    const units = await handOut(operation, ['unitImport.read', 'unit.read'], 'units', exportedUnits);
    const { actor, clock } = operation;
    return send(reply, `单位名册-${dayIn(actor.timeZone, clock.now())}.xlsx`, await unitWorkbook(units));
  }));

  app.get('/duty/template.xlsx', async (request, reply) => within(await openOperation(request), async (operation) => {
    await handOut(operation, ['dutyImport.read'], 'duty template', async () => undefined);
    return send(reply, '点名导入模板.xlsx', await dutyTemplate());
  }));

  const judgedWorkbook = (path: string, action: ActionName, what: string, name: string, sheet: string, read: (uow: UnitOfWork, id: string) => Promise<Parameters<typeof errorWorkbook>[1]>): void => {
    app.get<ById>(path, async (request, reply) => within(await openOperation(request), async (operation) => {
      const { id } = request.params;
      const judged = await handOut(operation, [action], what, (uow) => read(uow, id), isId(id) ? id : undefined);
      return send(reply, name, await errorWorkbook(sheet, judged));
    }));
  };
  judgedWorkbook('/imports/:id/workbook.xlsx', 'unitImport.read', 'unit import', '单位导入-原因.xlsx', unitSheetName, importedRows);
  judgedWorkbook('/duty-imports/:id/workbook.xlsx', 'dutyImport.read', 'duty import', '点名导入-原因.xlsx', dutySheetName, importedLines);
}

/** Reads what is handed out as far as the actor sees it, and writes down that it was. */
async function handOut<T>(operation: Operation, allowed: readonly ActionName[], what: string, read: (uow: UnitOfWork) => Promise<T>, subjectId?: string): Promise<T> {
  for (const action of allowed) guard(operation, action);
  return noting(operation, allowed[0]!, () => operation.write(false, async (uow) => {
    const found = await read(uow);
    await appendAudit(uow, { action: 'export', outcome: 'DONE', subjectId, detail: { what } });
    return found;
  }), subjectId);
}

const send = (reply: FastifyReply, name: string, workbook: Buffer): FastifyReply =>
  reply.type(workbookType).headers({ 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox", 'content-disposition': attachment(name) }).send(workbook);
