/** Has the virus scanner look at what had to wait because it was away. */
import { appendAudit } from '../platform/audit.js';
import type { Chore, OfficeWork } from '../platform/chore.js';
import type { Scanner } from '../platform/files/scanner.js';
import { standing } from './upload.service.js';

const atOnce = 50;

export const scanChore = (scanner: Scanner): Chore => ({
  name: 'file.scan',
  everySeconds: 60,
  run: async (work) => {
    const waiting = await work.transact('read', (uow) => uow.query<{ id: string }>(`select id from file where state = 'UNSCANNED' order by id limit ${atOnce}`));
    for (const { id } of waiting) {
      // A scanner that is away now is asked again the next time, not for each file.
      if (work.signal.aborted || !(await scan(work, scanner, id))) return;
    }
  },
});

async function scan(work: OfficeWork, scanner: Scanner, id: string): Promise<boolean> {
  // What is not there any more is the sweep's to find.
  const bytes = await work.place.files.stored(id);
  if (!bytes) return true;
  const finding = await scanner.scan(bytes.stream());
  if (finding.verdict === 'UNKNOWN') return false;
  const { state, problem = null } = standing(finding);
  await work.transact('write', async (uow) => {
    // Another server may have been faster.
    const [scanned] = await uow.query(`update file set state = $2, problem = $3 where id = $1 and state = 'UNSCANNED' returning id`, [id, state, problem]);
    if (scanned) await appendAudit(uow, { action: 'file.keep', outcome: 'DONE', subjectId: id, detail: { state, problem } });
  });
  return true;
}
