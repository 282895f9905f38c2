/** What the office has to do for its files. */
import { task, type Source } from './task-frame.js';

/** Files whose bytes are no longer those that were stored: nobody is given them until they are restored. */
export const officesFiles: Source = async (frame) => {
  const [damaged] = await frame.uow.query<{ id: string; name: string; count: number }>(
    "select id, name, (count(*) over ())::int as count from file where state = 'DAMAGED' order by id limit 1");
  return damaged ? [task(frame, { kind: 'FILES_RESTORE', subjectId: damaged.id, what: damaged.name, why: `${damaged.count}个文件已损坏,请从备份恢复`, count: damaged.count })] : [];
};
