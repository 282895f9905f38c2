import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aDeed } from '../builders/deed.js';
import { aTown, type Town } from '../builders/town.js';
import { S3StandIn } from '../support/s3.js';
import { metadata, uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const day = 86_400_000;

describe.each(['a folder', 'an S3 store'])('the sweep of %s', (kind) => {
  let s3: S3StandIn | undefined;
  let world: World;
  let town: Town;
  let clerk: Person;
  beforeAll(async () => {
    s3 = kind === 'an S3 store' ? await S3StandIn.open() : undefined;
    world = await World.open(undefined, s3 ? { S3_URL: s3.url } : {});
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
  });
  afterAll(async () => {
    await world.close();
    await s3?.close();
  });
  beforeEach(async () => { clerk = await world.as('clerk-1'); });

  const sweep = (): Promise<void> => world.runChores('file.sweep');
  const pass = (days: number): void => world.clock.moveTo(new Date(world.clock.now().getTime() + days * day));
  const lying = (id: string): string[] => (s3 ? s3.names : ['stored', 'arriving'].flatMap((place) => readdirSync(join(world.folder, place)))).filter((name) => name.startsWith(id));
  const state = (id: string): Promise<string | undefined> => world.value('select state from file where id = $1', [id]);
  const evidenceOf = async (...files: string[]): Promise<string> => {
    const under = { unit_id: town.units[0], assessment_id: town.assessments[0] };
    const evidence = await world.insert('evidence', town.officeId, { ...under, round_id: town.roundId, archive_id: town.archives[0], rule_id: town.rules[0], title: '纪要', note: '', about_from: '2018-05-01', about_to: '2018-05-01', created_by: town.accounts['clerk-1'], updated_at: world.clock.now() });
    for (const file_id of files) await world.insert('evidence_file', town.officeId, { ...under, evidence_id: evidence, file_id });
    return evidence;
  };
  /** Puts bytes into the store as if they had lain there for two hours. */
  const plant = (name: string, place: 'stored' | 'arriving' = 'stored'): void => {
    const since = new Date(Date.now() - 7_200_000);
    if (s3) return void s3.objects.set(name, { bytes: Buffer.from('planted'), metadata: {}, since });
    writeFileSync(join(world.folder, place, name), 'planted');
    utimesSync(join(world.folder, place, name), since, since);
  };

  test('forgets uploads that were never finished, once their time is over', async () => {
    const begin = async (): Promise<string> => {
      const begun = await fetch(`${world.url}/files`, { method: 'POST', headers: { ...clerk.headers, 'tus-resumable': '1.0.0', 'upload-length': '1000', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }) } });
      const path = begun.headers.get('location')!;
      await fetch(`${world.url}${path}`, { method: 'PATCH', headers: { ...clerk.headers, 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }, body: pdf('half') });
      return path.slice(7);
    };
    const old = await begin();
    expect(lying(old).length).toBeGreaterThan(0);
    pass(0.9);
    clerk = await world.as('clerk-1');
    const young = await begin();
    pass(0.2);
    await sweep();
    expect([await state(old), lying(old)]).toEqual([undefined, []]);
    expect(await state(young)).toBe('TICKETED');
    expect(lying(young).length).toBeGreaterThan(0);
    expect(await world.value("select count(*)::int from audit_entry where subject_id = $1 and action = 'file.keep'", [old])).toBe(1);
  });

  test('forgets what nothing has referred to for thirty days, and nothing else', async () => {
    const [orphan, attached, detached, versioned] = [await uploaded(clerk, pdf('orphan')), await uploaded(clerk, pdf('attached')), await uploaded(clerk, pdf('detached')), await uploaded(clerk, pdf('versioned'))];
    await evidenceOf(attached);
    const loose = await evidenceOf(detached);
    const saved = await clerk.ask('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', { input: { archiveId: town.archives[0], evidence: [{ ruleId: town.rules[0], title: '旧版', aboutFrom: '2018-05-01', aboutTo: '2018-05-01', fileIds: [versioned] }] } });
    await clerk.ask('mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { id } }', { input: { evidenceIds: [saved.saveEvidence[0].id] } });
    pass(29);
    await sweep();
    expect(await Promise.all([orphan, attached, detached, versioned].map(state))).toEqual(['STORED', 'STORED', 'STORED', 'STORED']);
    pass(2);
    await sweep();
    // Seen for the first time without anything that refers to it: its days begin.
    expect(await state(orphan)).toBe('STORED');
    pass(15);
    await world.owner.query('delete from evidence where id = $1', [loose]);
    await sweep();
    pass(16);
    await sweep();
    expect(await Promise.all([orphan, attached, detached, versioned].map(state))).toEqual([undefined, 'STORED', 'STORED', 'STORED']);
    expect([lying(orphan), lying(attached), lying(detached), lying(versioned)]).toEqual([[], [attached], [detached], [versioned]]);
    pass(31);
    await sweep();
    // An older version of evidence still names its file: it is readable for ever.
    expect(await Promise.all([attached, detached, versioned].map(state))).toEqual(['STORED', undefined, 'STORED']);
    expect(lying(detached)).toEqual([]);
  });

  test('keeps what only an older version of a ledger entry names, as paper or as file', async () => {
    const [paper, photo, none] = [await uploaded(clerk, pdf('paper'), { purpose: 'LEDGER' }), await uploaded(clerk, pdf('photo'), { purpose: 'LEDGER' }), await uploaded(clerk, pdf('none'), { purpose: 'LEDGER' })];
    const content = { kind: 'DEED', keyTask: 'CULTURE', title: '读书', note: '', doneOn: '2018-05-01', minutes: 60, staff: 1 };
    const entry = await aDeed(world, town, 0);
    await world.insert('ledger_entry_version', town.officeId, {
      ledger_entry_id: entry, unit_id: town.units[0], community_id: town.communities[0], version: 1, act: 'RECORDED', content: { ...content, approvalFileId: paper, fileIds: [photo] }, answer: 'UNANSWERED',
      answer_remark: '', hand_over_to: '', reason: '', done_by: town.accounts['clerk-1'],
    });
    for (let n = 0; n < 3; n += 1) {
      pass(31);
      await sweep();
    }
    expect(await Promise.all([paper, photo, none].map(state))).toEqual(['STORED', 'STORED', undefined]);
    expect([lying(paper), lying(photo), lying(none)]).toEqual([[paper], [photo], []]);
  });

  test('and somebody who attaches at the same moment: the file is attached and there, or neither', async () => {
    await world.owner.query("update round set submission_deadline = '2030-01-01'");
    for (let n = 0; n < 8; n += 1) {
      clerk = await world.as('clerk-1');
      const file = await uploaded(clerk, pdf(`race ${n}`));
      await world.owner.query("update file set created_at = '2018-01-01', orphaned_at = '2018-01-01', swept_at = null where id = $1", [file]);
      const attaching = clerk.ask('mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id } }', { input: { archiveId: town.archives[0], evidence: [{ ruleId: town.rules[0], title: '同时', aboutFrom: '2018-05-01', aboutTo: '2018-05-01', fileIds: [file] }] } })
        .then(() => true, () => false);
      const pause = new Promise((done) => { setTimeout(done, n * 6); });
      const [attached] = await Promise.all([attaching, pause.then(sweep), sweep()]);
      expect([attached, await state(file), lying(file)]).toEqual(attached ? [true, 'STORED', [file]] : [false, undefined, []]);
    }
  });

  test('forgets bytes that belong to no file of any office, and what is left of ended uploads', async () => {
    const kept = await uploaded(clerk, pdf('kept'));
    const foreign = await uploaded(await world.as('clerk-1@other'), pdf('foreign'));
    const strange = kept.replace(/.{4}$/, 'ffff');
    for (const name of [strange, `${strange}.thumbnail`, 'README']) plant(name);
    if (s3) plant(`${kept}.info`);
    else plant(kept, 'arriving');
    for (const name of [kept, foreign]) {
      // As old as the others, but known.
      if (s3) s3.objects.set(name, { ...s3.objects.get(name)!, since: new Date(Date.now() - 7_200_000) });
      else utimesSync(join(world.folder, 'stored', name), new Date(Date.now() - 7_200_000), new Date(Date.now() - 7_200_000));
    }
    await sweep();
    expect([lying(strange), lying(kept), lying(foreign)]).toEqual([[], [kept], [foreign]]);
    if (!s3) expect(existsSync(join(world.folder, 'stored', 'README'))).toBe(true);
  });

  test('reads again what was stored: what changed or is gone is marked, told, given out no more, and given out again when it is whole', async () => {
    const [changed, gone, well] = [await uploaded(clerk, pdf('changed')), await uploaded(clerk, pdf('gone')), await uploaded(clerk, pdf('well'))];
    await evidenceOf(changed, gone, well);
    const put = (id: string, bytes: Buffer | null): void => {
      if (s3) {
        if (bytes) s3.objects.set(id, { bytes, metadata: {}, since: new Date() });
        else s3.objects.delete(id);
      } else if (bytes) writeFileSync(join(world.folder, 'stored', id), bytes);
      else rmSync(join(world.folder, 'stored', id));
    };
    put(changed, pdf('chAnged'));
    put(gone, null);
    pass(31);
    await expect(sweep()).rejects.toThrow(/Its bytes/);
    const again = await world.as('office');
    const { files } = await again.ask('{ files(first: 10, filter: { state: [DAMAGED] }) { totalCount nodes { id problem downloadUrl } } }');
    expect(files.nodes.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))).toEqual([{ id: changed, problem: 'Its bytes have changed', downloadUrl: null }, { id: gone, problem: 'Its bytes are gone', downloadUrl: null }].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    const tasks = async (): Promise<object[]> => (await again.ask('{ viewer { tasks { kind count whyZh } } }')).viewer.tasks.filter(({ kind: what }: { kind: string }) => what === 'FILES_RESTORE');
    expect(await tasks()).toEqual([{ kind: 'FILES_RESTORE', count: 2, whyZh: '2个文件已损坏,请从备份恢复' }]);
    const status = async (id: string): Promise<number> => (await fetch(`${world.url}/files/${id}`, { headers: again.headers })).status;
    expect([await status(changed), await status(gone), await status(well)]).toEqual([409, 409, 200]);
    put(changed, pdf('changed'));
    put(gone, pdf('gone'));
    await sweep();
    expect([await status(changed), await status(gone), await world.value('select sha256 from file where id = $1', [changed])]).toEqual([200, 200, createHash('sha256').update(pdf('changed')).digest('hex')]);
    expect(await tasks()).toEqual([]);
  });
});
