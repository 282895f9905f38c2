/** The office takes things home: the archive of one unit as a ZIP, and the wall of progress as a workbook. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ExportByIdDocument, RequestExportDocument, type RequestExportInput } from '../../documents/documents.js';
import { key, type Stage } from '../stage.js';

/** The unit of the notice whose archive is taken. */
const unit = 1;

/** Has both prepared, waits for the server to be done with them, and reports where they are. */
export async function takeHome(stage: Stage): Promise<void> {
  const office = stage.who('office');
  const wanted: RequestExportInput[] = [
    { kind: 'ARCHIVE_ZIP', format: 'ZIP', roundId: stage.roundId, unitIds: [key(stage.keys.units, unit)] },
    { kind: 'ARCHIVE_PROGRESS', format: 'XLSX', roundId: stage.roundId },
  ];
  const asked = await Promise.all(wanted.map((input) => office.ask(RequestExportDocument, { input })));
  for (const { requestExport: { id } } of asked) {
    let found = (await office.ask(ExportByIdDocument, { id })).export;
    for (let tries = 0; tries < 300 && (found?.state === 'QUEUED' || found?.state === 'RUNNING'); tries += 1) {
      await sleep(100);
      found = (await office.ask(ExportByIdDocument, { id })).export;
    }
    if (found?.state !== 'READY') throw new Error(`The export was not made: ${found?.failure ?? found?.state}`);
    stage.report.push(`导出: ${found.fileName}, ${found.done} ${found.fileName.endsWith('.zip') ? 'files' : 'lines'}, ${Math.ceil((found.byteLength ?? 0) / 1024)} KB: GET ${stage.cast.url}${found.downloadUrl} with the office's token, for seven days`);
  }
}
