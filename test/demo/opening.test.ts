import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOffice, openDatabase } from '../../src/api/start.js';
import { beginning } from '../../src/demo/story.js';
import type { StoryClock } from '../../src/platform/clock.js';
import { readConfig } from '../../src/platform/config.js';

const office = { code: 'liaocheng', nameZh: '聊城市文明办', nameEn: '', timeZone: 'Asia/Shanghai', adminUsername: 'admin', adminName: '王主任' };

describe('the database of a demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-story-'));
    chmodSync(folder, 0o711);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  const silent = (): void => undefined;

  test('begins its story in January and goes on from where it was closed', async () => {
    const config = readConfig({ DATA_DIR: folder });
    const first = await openDatabase(config, silent, beginning);
    expect(first.clock.now().getTime() - beginning.getTime()).toBeLessThan(60_000);
    (first.clock as StoryClock).moveTo(new Date('2018-10-31T09:00:00+08:00'));
    await makeOffice(first, office);
    await first.close();
    const second = await openDatabase(config, silent, beginning);
    expect(second.clock.kind).toBe('story');
    expect(second.clock.now() >= new Date('2018-10-31T09:00:00+08:00')).toBe(true);
    await second.close();
  });

  test('is never one where somebody lives by the system\'s clock', async () => {
    const config = readConfig({ DATA_DIR: folder });
    const lived = await openDatabase(config, silent);
    await makeOffice(lived, office);
    await lived.close();
    await expect(openDatabase(config, silent, beginning)).rejects.toThrow('This database has offices');
    const again = await openDatabase(config, silent);
    expect(again.clock.kind).toBe('system');
    await again.close();
  });
});
