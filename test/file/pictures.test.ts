import sharp from 'sharp';
import { aTown, type Town } from '../builders/town.js';
import { aPhoto, stamped } from '../support/photo.js';
import { uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const read = 'query ($id: ID!) { file(id: $id) { takenAt takenPlace { latitude longitude } thumbnailUrl reducedUrl } }';
const copies = `query ($id: ID!) { file(id: $id) { earlierCopies(first: 10) { totalCount nodes { distance unit { code } otherFile { id } } } laterCopies(first: 10) { totalCount nodes { file { id } } } } }`;
const list = 'query ($filter: PhotoMatchFilter) { photoMatches(first: 100, filter: $filter) { totalCount nodes { id distance unit { code } file { id } otherFile { id } } } }';

describe('photos', () => {
  let world: World;
  let town: Town;
  let clerk: Person;
  let clerk2: Person;
  let office: Person;
  beforeAll(async () => {
    world = await World.open();
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [clerk, clerk2, office] = [await world.as('clerk-1'), await world.as('clerk-2'), await world.as('office')];
  });
  afterAll(() => world.close());
  const look = (): Promise<void> => world.runChores('file.pictures');
  const sent = async (person: Person, bytes: Buffer, purpose = 'EVIDENCE'): Promise<string> => {
    const id = await uploaded(person, bytes, { name: '照片.jpg', purpose });
    world.clock.moveTo(new Date(world.clock.now().getTime() + 1_000));
    return id;
  };
  const get = (person: Person, path: string): Promise<Response> => fetch(`${world.url}${path}`, { headers: person.headers });
  const code = async (response: Response): Promise<[number, string]> => [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];

  test('have small copies, upright, for who sees the photo, each time anew', async () => {
    const upright = await sharp(await aPhoto(1, { width: 2_000, height: 1_500 })).withMetadata({ orientation: 6 }).toBuffer();
    const id = await sent(clerk, upright);
    expect((await clerk.ask(read, { id })).file).toEqual({ takenAt: null, takenPlace: null, thumbnailUrl: null, reducedUrl: null });
    expect(await code(await get(clerk, `/files/${id}/thumbnail`))).toEqual([409, 'WRONG_STATE']);
    await look();
    const { thumbnailUrl, reducedUrl } = (await clerk.ask(read, { id })).file;
    expect([thumbnailUrl, reducedUrl]).toEqual([`/files/${id}/thumbnail`, `/files/${id}/reduced`]);
    for (const [path, width, height] of [[thumbnailUrl, 240, 320], [reducedUrl, 1_200, 1_600]] as const) {
      const response = await get(clerk, path);
      expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, no-cache', 'content-security-policy': "default-src 'none'; sandbox", 'x-content-type-options': 'nosniff' });
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ format: 'jpeg', width, height });
      for (const who of ['unit-leader-1', 'office']) expect((await get(await world.as(who), path)).status).toBe(200);
      for (const who of ['clerk-2', 'community-1', 'examiner-1a', 'supervisor-1', 'clerk-1@other', 'office@other']) expect(await code(await get(await world.as(who), path))).toEqual([404, 'NOT_FOUND']);
      expect(await code(await get(world.anyone(), path))).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(await world.value("select count(*)::int from audit_entry where subject_id = $1 and action = 'file.read' and outcome = 'DONE' and detail ? 'copy'", [id])).toBe(6);
    const paper = await uploaded(clerk, '%PDF-1.7\npaper\n%%EOF\n');
    await look();
    expect(await code(await get(clerk, `/files/${paper}/thumbnail`))).toEqual([404, 'NOT_FOUND']);
    expect((await clerk.ask(read, { id: paper })).file.thumbnailUrl).toBeNull();
  });

  test('say when and where they were taken, in the office\'s time where they name no zone; what is missing or makes no sense is unknown', async () => {
    const taken = async (options: object): Promise<[string | null, unknown]> => {
      const id = await sent(clerk, await aPhoto(world.clock.now().getTime() % 100_000, { ...options, width: 300, height: 200 }));
      await look();
      const { file } = await clerk.ask(read, { id });
      return [file.takenAt, file.takenPlace];
    };
    expect(await taken({ taken: '2018:05:04 09:12:00', place: [36.456, 115.985] })).toEqual(['2018-05-04T01:12:00.000Z', { latitude: expect.stringMatching(/^36\.45[56]\d{3}$/), longitude: expect.stringMatching(/^115\.98[45]\d{3}$/) }]);
    expect(await taken({ taken: '2018:05:04 09:12:00', zone: '+09:00' })).toEqual(['2018-05-04T00:12:00.000Z', null]);
    for (const nonsense of ['0000:00:00 00:00:00', '2018:02:31 09:00:00', 'yesterday', '1970:01:01 00:00:00']) expect(await taken({ taken: nonsense })).toEqual([null, null]);
    expect(await taken({ place: [0, 0] })).toEqual([null, null]);
  });

  test('that cannot be decoded, or are without any contrast, are stored and match nothing', async () => {
    const blank = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff' } }).jpeg().toBuffer();
    const [one, two] = [await sent(clerk, blank), await sent(clerk2, blank)];
    const broken = (await aPhoto(77)).subarray(0, 9_000);
    const cut = await sent(clerk, broken);
    await look();
    expect(await world.value('select count(*)::int from photo_match where file_id = any($1) or other_file_id = any($1)', [[one, two, cut]])).toBe(0);
    expect(await code(await get(clerk, `/files/${cut}/thumbnail`))).toEqual([404, 'NOT_FOUND']);
    expect((await get(clerk, `/files/${cut}`)).status).toBe(200);
    expect((await get(clerk, `/files/${one}/thumbnail`)).status).toBe(200);
  });

  test('that are nearly the same are found inside a unit and across units, and across units the office alone is shown', async () => {
    const original = await aPhoto(2018);
    const first = await sent(clerk, original);
    const again = await sent(clerk, await stamped(original), 'LEDGER');
    const theirs = await sent(clerk2, await stamped(original));
    const duty = await sent(await world.as('supervisor-1'), original, 'DUTY');
    const unlike = await sent(clerk2, await aPhoto(4_711));
    await look();
    const of = async (who: Person, filter: object = {}): Promise<[string, string, string | null][]> => {
      const { photoMatches: { nodes, totalCount } } = await who.ask(list, { filter });
      expect(totalCount).toBe(nodes.length);
      return nodes.map((node: any) => [node.file?.id ?? null, node.otherFile?.id ?? null, node.unit?.code ?? null]).sort();
    };
    const inside: [string, string, string | null][] = [[again, first, 'unit-001']];
    const across: [string, string, string | null][] = [[theirs, first, null], [theirs, again, null], [duty, first, null], [duty, again, null], [duty, theirs, null]];
    expect(await of(office)).toEqual([...inside, ...across].toSorted());
    expect(await of(office, { insideUnit: false })).toEqual(across.toSorted());
    expect(await of(office, { insideUnit: true })).toEqual(inside);
    expect(await of(clerk)).toEqual(inside);
    expect(await of(await world.as('unit-leader-1'))).toEqual(inside);
    expect(await of(clerk2)).toEqual([]);
    expect((await office.ask(list)).photoMatches.nodes.every(({ distance }: { distance: number }) => distance <= 8)).toBe(true);
    // Neither by filters nor by keys nor from the photo itself.
    for (const filter of [{ insideUnit: false }, { otherFileId: first }, { unitId: town.units[0] }]) expect(await of(clerk2, filter)).toEqual([]);
    const hidden = (await office.ask(list, { filter: { insideUnit: false } })).photoMatches.nodes.map(({ id }: { id: string }) => id);
    for (const id of hidden) for (const who of [clerk, clerk2]) expect(await who.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    expect((await clerk2.ask(copies, { id: theirs })).file).toEqual({ earlierCopies: { totalCount: 0, nodes: [] }, laterCopies: { totalCount: 0, nodes: [] } });
    expect((await clerk.ask(copies, { id: first })).file).toEqual({ earlierCopies: { totalCount: 0, nodes: [] }, laterCopies: { totalCount: 1, nodes: [{ file: { id: again } }] } });
    expect((await office.ask(copies, { id: theirs })).file.earlierCopies.nodes.map((node: any) => [node.unit, node.otherFile.id]).sort()).toEqual([[null, first], [null, again]].sort());
    expect((await office.ask(copies, { id: unlike })).file.earlierCopies.totalCount).toBe(0);

    // An examiner sees what both photos' evidence shows, inside a unit.
    await world.owner.query(`update round set phase = 'INSPECTION' where id = $1`, [town.roundId]);
    const examiner = await world.as('examiner-1a');
    expect(await of(examiner)).toEqual([]);
    const under = { unit_id: town.units[0], round_id: town.roundId, assessment_id: town.assessments[0] };
    const evidence = await world.insert('evidence', town.officeId, { ...under, archive_id: town.archives[0], rule_id: town.rules[0], title: '照片', note: '', about_from: '2018-05-01', about_to: '2018-05-01', created_by: town.accounts['clerk-1'], updated_at: world.clock.now(), state: 'SUBMITTED' });
    for (const file_id of [first, again]) await world.insert('evidence_file', town.officeId, { evidence_id: evidence, file_id, unit_id: town.units[0], assessment_id: town.assessments[0] });
    expect(await of(examiner)).toEqual(inside);
    expect((await examiner.ask(copies, { id: first })).file.laterCopies.totalCount).toBe(1);
    expect(await of(await world.as('examiner-2a'))).toEqual([]);
    for (const who of ['community-1', 'supervisor-1', 'auditor']) expect(await (await world.as(who)).code(list)).toBe('FORBIDDEN');
    expect(await of(await world.as('office@other'))).toEqual([]);
    await world.owner.query(`update round set phase = 'OPEN' where id = $1`, [town.roundId]);
  });

  test('that two servers look at at once are matched once', async () => {
    const original = await aPhoto(99);
    const ids = [await sent(clerk, original), await sent(clerk, await stamped(original))];
    await Promise.all([look(), look(), look()]);
    expect(await world.value('select count(*)::int from photo_match where file_id = any($1)', [ids])).toBe(1);
  });

  test('a page of fifty costs the statements of a page of one', async () => {
    const page = 'query ($first: Int!) { photoMatches(first: $first, filter: { insideUnit: true }) { nodes { distance unit { code } file { id thumbnailUrl uploadedBy { name } } otherFile { id unit { code } } } } }';
    const one = await world.statements(() => office.ask(page, { first: 1 }));
    expect((await office.ask(page, { first: 50 })).photoMatches.nodes.length).toBeGreaterThan(1);
    expect(await world.statements(() => office.ask(page, { first: 50 }))).toBe(one);
  });
});
