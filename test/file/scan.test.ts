import { aTown } from '../builders/town.js';
import { ClamdStandIn } from '../support/clamd.js';
import { upload, uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const read = 'query ($id: ID!) { file(id: $id) { id state problem refusal downloadUrl sha256 } }';
const attach = 'mutation ($input: PreviewUnitImportInput!) { previewUnitImport(input: $input) { id } }';
const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);

describe('with a virus scanner', () => {
  let clamd: ClamdStandIn;
  let world: World;
  let clerk: Person;
  let office: Person;
  beforeAll(async () => {
    clamd = await ClamdStandIn.open();
    world = await World.open(undefined, { CLAMD_URL: clamd.url, CLAMD_SECONDS: '1' });
    await aTown(world);
    [clerk, office] = [await world.as('clerk-1'), await world.as('office')];
  });
  afterAll(async () => {
    await world.close();
    await clamd.close();
  });
  beforeEach(() => { clamd.mood = 'works'; });

  const problem = async (response: Response): Promise<[number, string, string]> => {
    const { errors: [{ message, extensions }] } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    return [response.status, extensions.code, message];
  };
  const get = (person: Person, id: string): Promise<Response> => fetch(`${world.url}/files/${id}`, { headers: person.headers });

  test('a clean file is stored at once', async () => {
    const before = clamd.scans;
    const id = await uploaded(clerk, pdf('clean '.repeat(100_000)));
    expect((await clerk.ask(read, { id })).file).toMatchObject({ state: 'STORED', problem: null });
    expect(clamd.scans).toBe(before + 1);
    expect((await get(clerk, id)).status).toBe(200);
  });

  test('an infected file is kept in quarantine: it is told why, and neither given out nor attached', async () => {
    const [status, code, message] = await problem(await upload(office, pdf('virus:Eicar-Test-Signature'), { purpose: 'IMPORT', key: 'infected' }));
    expect([status, code]).toEqual([422, 'FILE_REFUSED']);
    expect(message).toContain('Eicar-Test-Signature');
    const { files: { nodes: [{ id }] } } = await office.ask('{ files(first: 1, filter: { state: [QUARANTINED] }) { nodes { id } } }');
    expect((await office.ask(read, { id })).file).toMatchObject({ state: 'QUARANTINED', problem: 'The virus scanner found Eicar-Test-Signature', downloadUrl: null, sha256: expect.any(String) });
    expect((await problem(await get(office, id))).slice(0, 2)).toEqual([409, 'WRONG_STATE']);
    expect((await office.refused(attach, { input: { fileId: id } }))[0]).toMatchObject({ code: 'WRONG_STATE', field: 'fileId' });
    await world.runChores('file.scan');
    expect((await office.ask(read, { id })).file.state).toBe('QUARANTINED');
    expect((await upload(office, pdf('virus:Eicar-Test-Signature'), { purpose: 'IMPORT', key: 'infected' })).status).toBe(422);
    const mine = await upload(clerk, pdf('virus:Mine'), { name: 'mine.pdf' });
    expect(mine.status).toBe(422);
    expect((await clerk.ask('{ files(first: 1, filter: { state: [QUARANTINED] }) { nodes { problem } } }')).files.nodes).toEqual([{ problem: 'The virus scanner found Mine' }]);
  });

  test.each(['hangs', 'dies', 'refuses', 'is away'] as const)('where the scanner %s the file waits, is not given out, and is scanned later', async (mood) => {
    const away = mood === 'is away';
    const [clean, infected] = [pdf(`clean, ${mood}`), pdf(`virus:Late-${mood.replace(' ', '-')}`)];
    if (away) await clamd.leave();
    else clamd.mood = mood;
    const ids = [];
    for (const bytes of [clean, infected]) {
      const response = await upload(office, bytes, { purpose: 'IMPORT' });
      expect(response.status).toBe(201);
      const said = (await response.json()) as { id: string; state: string };
      expect(said.state).toBe('UNSCANNED');
      ids.push(said.id);
    }
    for (const id of ids) {
      expect((await problem(await get(office, id))).slice(0, 2)).toEqual([409, 'WRONG_STATE']);
      expect((await office.refused(attach, { input: { fileId: id } }))[0]).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('waits') });
    }
    // Still away: it waits on.
    await world.runChores('file.scan');
    expect((await office.ask(read, { id: ids[0] })).file).toMatchObject({ state: 'UNSCANNED', downloadUrl: null });
    if (away) await clamd.comeBack();
    clamd.mood = 'works';
    await Promise.all([world.runChores('file.scan'), world.runChores('file.scan')]);
    expect((await office.ask(read, { id: ids[0] })).file).toMatchObject({ state: 'STORED', problem: null });
    expect((await office.ask(read, { id: ids[1] })).file).toMatchObject({ state: 'QUARANTINED', problem: expect.stringContaining('Late-') });
    expect((await get(office, ids[0]!)).status).toBe(200);
    expect(await world.value("select count(*)::int from audit_entry where action = 'file.keep' and subject_id = any($1)", [ids])).toBe(2);
  }, 20_000);
});
