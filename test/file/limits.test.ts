import { aTown } from '../builders/town.js';
import { metadata, upload, uploaded } from '../support/upload.js';
import { World, type Person } from '../support/world.js';

const pdf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 16, 32), Buffer.from('\n%%EOF\n')]);
const megabyte = 1_048_576;

describe('with little room', () => {
  let world: World;
  let clerk: Person;
  let clerk2: Person;
  beforeAll(async () => {
    world = await World.open(undefined, { MAX_UNIT_MB: '3', MAX_OFFICE_MB: '5' });
    await aTown(world);
    await aTown(world, { code: 'other', home: false });
    [clerk, clerk2] = [await world.as('clerk-1'), await world.as('clerk-2')];
  });
  afterAll(() => world.close());
  const code = async (response: Response): Promise<[number, string]> => [response.status, ((await response.json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code];
  const begin = (person: Person, headers: Record<string, string>): Promise<Response> => fetch(`${world.url}/files`, { method: 'POST', headers: { ...person.headers, 'tus-resumable': '1.0.0', 'upload-metadata': metadata({ purpose: 'EVIDENCE', name: 'a.pdf' }), ...headers } });
  const giveUp = (person: Person, path: string | null): Promise<Response> => fetch(`${world.url}${path}`, { method: 'DELETE', headers: { ...person.headers, 'tus-resumable': '1.0.0' } });

  test('a unit is refused before the first byte what would be more than its own, what it has only begun included', async () => {
    await uploaded(clerk, pdf(1.5 * megabyte));
    const begun = await begin(clerk, { 'upload-length': String(megabyte) });
    expect(begun.status).toBe(201);
    expect(await code(await upload(clerk, pdf(megabyte)))).toEqual([413, 'STORAGE_FULL']);
    expect((await giveUp(clerk, begun.headers.get('location'))).status).toBe(204);
    await uploaded(clerk, pdf(megabyte));
    // Who does not say how much it will be is counted with all that a file may have.
    expect(await code(await begin(clerk, { 'upload-defer-length': '1' }))).toEqual([413, 'STORAGE_FULL']);
    await uploaded(clerk, pdf(0.25 * megabyte));
  });

  test('one unit\'s files leave another\'s room, but for the office\'s', async () => {
    await uploaded(clerk2, pdf(1.5 * megabyte));
    expect(await code(await upload(clerk2, pdf(megabyte)))).toEqual([413, 'STORAGE_FULL']);
    expect(await code(await upload(await world.as('office'), pdf(megabyte), { purpose: 'IMPORT' }))).toEqual([413, 'STORAGE_FULL']);
    await uploaded(await world.as('clerk-1@other'), pdf(1.5 * megabyte));
  });

  test('ten at once never share the last room', async () => {
    const other = await world.as('clerk-2@other');
    const answers = await Promise.all(Array.from({ length: 10 }, () => upload(other, pdf(0.5 * megabyte))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(6);
    expect(await world.value<number>("select sum(byte_length)::int from file f join unit u on u.office_id = f.office_id and u.id = f.unit_id join office o on o.id = f.office_id where o.code = 'other' and u.number = 2")).toBe(3 * megabyte);
  });

  test('what was refused takes no room', async () => {
    const other = await world.as('clerk-1@other');
    for (let n = 0; n < 3; n += 1) expect((await upload(other, Buffer.alloc(0.4 * megabyte, 1))).status).toBe(422);
    await uploaded(other, pdf(0.4 * megabyte));
  });
});
