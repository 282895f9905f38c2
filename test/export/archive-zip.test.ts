import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aPiece, asked, csvRows, exported, fetched, hashOf, makeAll, one, request, unzipped } from '../builders/exporting.js';
import { setRound } from '../builders/inspection.js';
import { aTown, type Town } from '../builders/town.js';
import { World, type Person } from '../support/world.js';

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);

describe('an archive as a ZIP', () => {
  let world: World;
  let town: Town;
  let office: Person;
  let clerk: Person;
  const zip = (more: object = {}): object => ({ kind: 'ARCHIVE_ZIP', format: 'ZIP', roundId: town.roundId, ...more });
  beforeAll(async () => {
    world = await World.open('2018-05-20T09:00:00+08:00');
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false, canary: 'qvzxcanary' });
    office = await world.as('office');
    clerk = await world.as('clerk-1');
    const slot = { number: 1, titleZh: '会议纪要', kind: 'DOCUMENT', least: 1, needsNumber: false, showsUnitName: false, needsNote: false, leastCharacters: 0, mostCharacters: 0 };
    await world.owner.query('update rule set slots = $2 where id = $1', [town.rules[0], JSON.stringify([slot])]);
    await aPiece(world, town, 0, '班子会议纪要', [pdf('one'), pdf('two')], { about_from: '2018-05-16', about_to: '2018-05-16', note: '=cmd|" /C calc"' });
    await aPiece(world, town, 0, '班子会议纪要', [pdf('three')], { about_from: '2018-05-16', about_to: '2018-05-18' });
    await aPiece(world, town, 0, '<script>alert("x")</script>/..\\con:*?', [pdf('four')], { rule_id: town.rules[1], slot: null, about_from: '2018-03-01', about_to: '2018-03-01' });
    await aPiece(world, town, 0, '只有文字', [], { rule_id: town.rules[2], slot: null, text: '=一段文字', links: ['https://example.org/a'] });
    await aPiece(world, town, 1, '二号单位的材料', [pdf('five')]);
  });
  afterAll(() => world.close());

  test('holds every file under a name that says what it is, byte for byte, and its hashes are right', async () => {
    const id = await asked(clerk, zip());
    await makeAll(world);
    const response = await fetched(clerk, id);
    const bytes = Buffer.from(await response.arrayBuffer());
    const { export: row } = await clerk.ask(one, { id });
    expect(row).toMatchObject({ state: 'READY', failure: null, done: 4, total: 4, byteLength: bytes.length, sha256: hashOf(bytes), downloadUrl: `/exports/${id}` });
    expect((Date.parse(row.expiresAt) - Date.parse(row.finishedAt)) / 86_400_000).toBe(7);
    expect(Object.fromEntries([...response.headers].filter(([name]) => ['content-type', 'content-length', 'x-content-type-options', 'cache-control', 'content-security-policy'].includes(name)))).toEqual({
      'content-type': 'application/zip', 'content-length': String(bytes.length), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition')!)![1]!)).toBe('创建档案_年中考核_2018-05-20.zip');
    const { names, files, utf8 } = await unzipped(bytes);
    expect(names).toEqual([
      'index.html', 'index.csv', 'A01_20180516_单位1_班子会议纪要_01.pdf', 'A01_20180516_单位1_班子会议纪要_02.pdf', 'A01_20180516_单位1_班子会议纪要_03.pdf', 'A02_20180301_单位1__script_alert(_x_)_script_.._con__01.pdf',
    ]);
    expect(utf8).toBe(true);
    expect(names.slice(2).map((name) => files.get(name)!.toString())).toEqual(['one', 'two', 'three', 'four'].map((words) => pdf(words).toString()));
    const [headings, ...lines] = csvRows(files.get('index.csv')!);
    expect(headings).toEqual(['单位', '条款', '板块', '条款内容', '应报材料', '材料标题', '文号', '说明', '文字', '链接', '状态', '所述时间', '上传时间', '拍摄时间和地点', 'SHA-256', '原文件名', '文件名', '备注']);
    expect(lines.map((line) => [line[1], line[4], line[8], line[10], line[11], line[16]])).toEqual([
      ['A01', '会议纪要', '', '已提交', '2018-05-16', names[2]], ['A01', '会议纪要', '', '已提交', '2018-05-16', names[3]], ['A01', '会议纪要', '', '已提交', '2018-05-16 – 2018-05-18', names[4]],
      ['A02', '', '', '已提交', '2018-03-01', names[5]], ['A03', '', `'=一段文字`, '已提交', '2018-05-10', ''],
    ]);
    for (const line of lines.slice(0, 4)) expect(line[14]).toBe(hashOf(files.get(line[16]!)!));
    expect(lines[0]![7]).toBe(`'=cmd|" /C calc"`);
    expect(lines[0]![12]).toBe('2018-05-20 09:00');
    const page = files.get('index.html')!.toString();
    expect(page).toContain('&lt;script&gt;alert');
    expect(page).not.toMatch(/<script|src=|href="http/);
    expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href!))).toEqual(names.slice(2));
  });

  test('of several units has a folder for each, and one of one unit has none', async () => {
    const both = await unzipped(await exported(world, office, zip()));
    expect(both.names.slice(2).map((name) => name.split('/')[0])).toEqual(['001_单位1', '001_单位1', '001_单位1', '001_单位1', '002_单位2']);
    const second = await unzipped(await exported(world, office, zip({ unitIds: [town.units[1]] })));
    expect(second.names).toEqual(['index.html', 'index.csv', 'A01_20180510_单位2_二号单位的材料_01.pdf']);
  });

  test("holds the own unit's for its people, whatever they ask, and another's is not there for them", async () => {
    for (const name of ['clerk-1', 'unit-leader-1']) {
      const person = await world.as(name);
      expect((await person.refused(request, { input: zip({ unitIds: [town.units[1]] }) }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'unitIds' });
      expect((await person.refused(request, { input: zip({ unitIds: [...town.units] }) }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'unitIds' });
      for (const input of [zip(), zip({ unitIds: [town.units[0]] })]) {
        const all = Buffer.concat([...(await unzipped(await exported(world, person, input))).files.values()]).toString();
        expect([all.includes('班子会议纪要'), all.includes('二号单位')]).toEqual([true, false]);
      }
    }
  });

  test.each(['community-1', 'supervisor-1'])('is nothing for %s, who reads no evidence', async (name) => {
    expect(await (await world.as(name)).code(request, { input: zip() })).toBe('FORBIDDEN');
  });

  test('is there for an examiner of the team while the round is in INSPECTION or REVIEW, and never before or after', async () => {
    const examiner = await world.as('examiner-1a');
    const leader = await world.as('leader-1');
    try {
      for (const phase of ['OPEN', 'INSPECTION', 'REVIEW', 'PUBLISHED', 'CLOSED'] as const) {
        await setRound(world, town, `phase = '${phase}'`);
        for (const person of [examiner, leader]) {
          if (phase !== 'INSPECTION' && phase !== 'REVIEW') expect((await person.refused(request, { input: zip() }))[0]).toMatchObject({ code: 'NOT_FOUND', field: 'roundId' });
          else expect((await unzipped(await exported(world, person, zip()))).names).toHaveLength(6);
          expect(await person.code(request, { input: zip({ unitIds: [town.units[1]] }) })).toBe('NOT_FOUND');
        }
      }
    } finally {
      await setRound(world, town, "phase = 'OPEN'");
    }
  });

  test('names what the virus scanner holds or has not seen yet, and hands none of it out', async () => {
    const evidence = await aPiece(world, town, 1, '带毒材料', [pdf('virus'), pdf('waits')], { rule_id: town.rules[1], slot: null });
    await world.owner.query(`update file set state = case when sha256 = $2 then 'QUARANTINED' else 'UNSCANNED' end, taken_at = '2018-05-09T02:00:00Z' where id in (select file_id from evidence_file where evidence_id = $1)`, [evidence, hashOf(pdf('virus'))]);
    try {
      const { names, files } = await unzipped(await exported(world, office, zip({ unitIds: [town.units[1]] })));
      expect(names).toHaveLength(3);
      expect(Buffer.concat([...files.values()]).toString()).not.toMatch(/^virus$|^waits$/m);
      const held = csvRows(files.get('index.csv')!).filter((line) => line[5] === '带毒材料').map((line) => [line[13], line[16], line[17]]);
      expect(held.sort()).toEqual([['2018-05-09 10:00', '', '已隔离'], ['2018-05-09 10:00', '', '待查毒']]);
    } finally {
      await world.owner.query('delete from evidence where id = $1', [evidence]);
    }
  });

  test('tells nobody of another office more than of nothing', async () => {
    const stranger = await world.as('admin@other');
    for (const input of [zip(), zip({ unitIds: [town.units[0]] })]) {
      const [refused] = await stranger.refused(request, { input });
      const [nothing] = await stranger.refused(request, { input: { ...input, roundId: town.units[0] } });
      expect([refused!.code, refused!.message]).toEqual([nothing!.code, nothing!.message]);
    }
    const id = await asked(office, zip());
    await makeAll(world);
    expect((await fetched(stranger, id)).status).toBe(404);
    expect(await stranger.ask('query ($id: ID!) { export(id: $id) { id } node(id: $id) { id } exports(first: 10) { totalCount } }', { id })).toEqual({ export: null, node: null, exports: { totalCount: 0 } });
    const all = Buffer.concat([...(await unzipped(Buffer.from(await (await fetched(office, id)).arrayBuffer()))).files.values()]).toString();
    expect(all).not.toContain('qvzxcanary');
  });

  test('whose file is not the one that was uploaded, or is gone, is not made, and says which', async () => {
    const input = zip({ unitIds: [town.units[1]] });
    const file = await world.value<string>('select file_id from evidence_file where unit_id = $1', [town.units[1]]);
    const sha256 = await world.value<string>('select sha256 from file where id = $1', [file]);
    await world.owner.query('update file set sha256 = $2 where id = $1', [file, 'b'.repeat(64)]);
    const id = await asked(office, input);
    await makeAll(world);
    expect((await office.ask(one, { id })).export).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('A01_20180510_单位2_二号单位的材料_01.pdf is not the one that was uploaded'), downloadUrl: null });
    await world.owner.query('update file set sha256 = $2 where id = $1', [file, sha256]);
    await exported(world, office, input);
    rmSync(join(world.folder, 'stored', file));
    const gone = await asked(office, input);
    await makeAll(world);
    expect((await office.ask(one, { id: gone })).export).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('A01_20180510_单位2_二号单位的材料_01.pdf is gone') });
    expect(readdirSync(join(world.folder, 'making'))).toEqual([]);
    expect((await fetched(office, id)).status).toBe(409);
  });
});
