import { aTown, type Town } from '../builders/town.js';
import { meetingAt, outcomesOf, waitingForLock } from '../support/waiting.js';
import { type Person, World } from '../support/world.js';

const batch = '{ done refused rows { at subjectId done code message field } }';
const giveBack = `mutation ($ids: [ID!]!, $due: LocalDate = "2018-07-26", $reason: String = "照片不清") { returnEvidence(input: { evidenceIds: $ids, reason: $reason, due: $due }) ${batch} }`;
const accept = `mutation ($ids: [ID!]!) { acceptEvidence(input: { evidenceIds: $ids }) ${batch} }`;
const submit = `mutation ($ids: [ID!]!) { submitEvidence(input: { evidenceIds: $ids }) ${batch} }`;
const save = 'mutation ($input: SaveEvidenceInput!) { saveEvidence(input: $input) { id version } }';
const change = 'mutation ($input: ChangeEvidenceInput!) { changeEvidence(input: $input) { version state returnReason returnDue note } }';
const remove = 'mutation ($ids: [ID!]!) { removeEvidence(input: { evidenceIds: $ids }) { id } }';
const handIn = 'mutation ($id: ID!) { handInArchive(input: { archiveId: $id }) { state } }';
const sign = 'mutation ($id: ID!) { signArchive(input: { archiveId: $id }) { state } }';
const extend = `mutation ($ids: [ID!]!, $until: DateTimeISO = "2018-07-26T10:00:00Z", $reason: String = "汛期抢险") { extendArchives(input: { archiveIds: $ids, until: $until, reason: $reason }) ${batch} }`;
const giveArchiveBack = 'mutation ($id: ID!, $due: LocalDate) { returnArchive(input: { archiveId: $id, reason: "缺目录", due: $due }) { state returnReason returnDue returnedAt } }';
const toInspection = 'mutation ($id: ID!) { moveRound(input: { roundId: $id, to: INSPECTION }) { phase } }';

/** 18:00 in Liaocheng. */
const deadline = '2018-07-24T10:00:00.000Z';

describe('what the office returns', () => {
  let world: World;
  let town: Town;
  const people: Record<string, Person> = {};
  const who = async (...names: string[]): Promise<void> => { for (const name of names) people[name] = await world.as(name); };

  beforeEach(async () => {
    world = await World.open('2018-07-20T01:00:00Z');
    town = await aTown(world);
    await aTown(world, { code: 'other', home: false });
    await who('clerk-1', 'clerk-2', 'unit-leader-1', 'office', 'admin');
  });
  afterEach(() => world.close());
  /** The clock goes on, and everybody signs in again. */
  const at = async (instant: string): Promise<void> => { world.clock.moveTo(new Date(instant)); await who(...Object.keys(people)); };

  const clerk = (): Person => people['clerk-1']!;
  const office = (): Person => people['office']!;
  const piece = (more: object = {}): object => ({ ruleId: town.rules[0], title: '会议纪要', aboutFrom: '2018-03-01', aboutTo: '2018-03-02', ...more });
  const saved = async (count = 1): Promise<string[]> =>
    (await clerk().ask(save, { input: { archiveId: town.archives[0], evidence: Array.from({ length: count }, () => piece()) } })).saveEvidence.map(({ id }: { id: string }) => id);
  const signed = async (count = 1): Promise<string[]> => {
    const ids = await saved(count);
    await clerk().ask(handIn, { id: town.archives[0] });
    await people['unit-leader-1']!.ask(sign, { id: town.archives[0] });
    return ids;
  };
  const edit = (evidenceId: string, baseVersion: number, note: string): Promise<any> => clerk().ask(change, { input: { evidenceId, baseVersion, note } });
  const stateOf = (id: string): Promise<string> => world.value('select state from evidence where id = $1', [id]);

  test('is mended by the unit, submitted again and accepted, though the archive is signed', async () => {
    const [id, other] = await signed(2) as [string, string];
    expect((await office().ask(giveBack, { ids: [id] })).returnEvidence).toMatchObject({ done: 1, refused: 0 });
    expect((await clerk().ask('query ($id: ID!) { node(id: $id) { ... on Evidence { state returnReason returnDue version } } }', { id })).node).toEqual({ state: 'RETURNED', returnReason: '照片不清', returnDue: '2018-07-26', version: 3 });
    // The others stay as they were signed.
    expect(await clerk().refused(change, { input: { evidenceId: other, baseVersion: 2, note: '改' } })).toMatchObject([{ code: 'WRONG_STATE', field: 'evidenceId' }]);
    expect((await edit(id, 3, '换了照片')).changeEvidence).toEqual({ version: 4, state: 'RETURNED', returnReason: '照片不清', returnDue: '2018-07-26', note: '换了照片' });
    expect((await clerk().ask(submit, { ids: [id, other] })).submitEvidence).toMatchObject({ done: 1, rows: [{ done: true }, { code: 'WRONG_STATE' }] });
    expect((await office().ask(accept, { ids: [id, other] })).acceptEvidence).toMatchObject({ done: 2 });
    expect((await clerk().ask('query ($id: ID!) { node(id: $id) { ... on Evidence { state returnReason returnDue versions(first: 9, orderBy: VERSION_ASC) { nodes { deed returnReason madeAs madeBy { username } } } } } }', { id })).node).toEqual({
      state: 'ACCEPTED', returnReason: null, returnDue: null, versions: { nodes: [
        { deed: 'ADDED', returnReason: null, madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' } }, { deed: 'SUBMITTED', returnReason: null, madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' } },
        // A unit sees no account of the office.
        { deed: 'RETURNED', returnReason: '照片不清', madeAs: 'OFFICE_STAFF', madeBy: null }, { deed: 'CHANGED', returnReason: '照片不清', madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' } },
        { deed: 'SUBMITTED', returnReason: null, madeAs: 'UNIT_CLERK', madeBy: { username: 'clerk-1' } }, { deed: 'ACCEPTED', returnReason: null, madeAs: 'OFFICE_STAFF', madeBy: null },
      ] },
    });
    expect(await world.value(`select count(*)::int from audit_entry where action = 'evidence.judge'`)).toBe(3);
  });

  test('is answered after the deadline until the end of its day in the office\'s own time zone, and not after', async () => {
    const [id, other] = await signed(2) as [string, string];
    await office().ask(giveBack, { ids: [id], due: '2018-07-26' });
    await office().ask(giveBack, { ids: [other], due: '2018-07-27' });
    await at('2018-07-26T15:59:50Z');
    await edit(id, 3, '十一点五十九分');
    await at('2018-07-26T16:00:00Z');
    expect(await clerk().refused(change, { input: { evidenceId: id, baseVersion: 4, note: '零点' } })).toMatchObject([{ code: 'ROUND_CLOSED', field: 'evidenceId' }]);
    expect((await clerk().ask(submit, { ids: [id, other] })).submitEvidence.rows).toMatchObject([{ code: 'ROUND_CLOSED' }, { done: true }]);
    expect([await stateOf(id), await stateOf(other)]).toEqual(['RETURNED', 'SUBMITTED']);
  });

  test('is what was submitted or accepted, never a draft; with a reason, and a day that is not over', async () => {
    const [id] = await saved();
    expect((await office().ask(giveBack, { ids: [id, 'no key'] })).returnEvidence.rows).toMatchObject([{ code: 'WRONG_STATE', field: 'evidenceIds' }, { code: 'NOT_FOUND' }]);
    expect((await office().ask(accept, { ids: [id] })).acceptEvidence.rows).toMatchObject([{ code: 'WRONG_STATE' }]);
    await clerk().ask(submit, { ids: [id] });
    expect(await office().refused(giveBack, { ids: [id], due: '2018-07-19' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'due' }]);
    expect(await office().refused(giveBack, { ids: [id], reason: '' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
    await office().ask(accept, { ids: [id] });
    for (const document of [change]) expect(await clerk().code(document, { input: { evidenceId: id, baseVersion: 3, note: '改' } })).toBe('WRONG_STATE');
    expect(await clerk().code(remove, { ids: [id] })).toBe('WRONG_STATE');
    expect((await office().ask(giveBack, { ids: [id], due: '2018-07-20' })).returnEvidence.done).toBe(1);
    await edit(id!, 4, '改');
  });

  test('is returned by the office alone, of its own office alone, and not once the round is inspected', async () => {
    const [id] = await signed();
    for (const name of ['clerk-1', 'unit-leader-1', 'examiner-1a', 'leader-1', 'community-1']) expect(await (await world.as(name)).code(giveBack, { ids: [id] })).toBe('FORBIDDEN');
    expect((await (await world.as('office@other')).ask(giveBack, { ids: [id] })).returnEvidence.rows).toMatchObject([{ code: 'NOT_FOUND' }]);
    await world.owner.query(`update round set phase = 'INSPECTION'`);
    for (const document of [giveBack, accept]) expect(Object.values((await office().ask(document, { ids: [id] })) as Record<string, any>)[0].rows).toMatchObject([{ code: 'ROUND_CLOSED' }]);
    expect(await stateOf(id!)).toBe('SUBMITTED');
  });

  test('by two people of the office at once is returned once, or accepted and then returned, and never both half', async () => {
    const [id] = await signed();
    const outcomes = await meetingAt(world, 'select from archive for update', [() => office().ask(accept, { ids: [id] }), () => people['admin']!.ask(accept, { ids: [id] })]);
    expect(outcomes.map((one: any) => Object.values(one.value as Record<string, any>)[0].rows[0].code).sort()).toEqual(['WRONG_STATE', null]);
    expect(await world.value('select version from evidence where id = $1', [id])).toBe(3);
  });

  test('thirty at once costs as many statements as one but for the lines of the log, which stand there row by row', async () => {
    const [one, ...thirty] = await signed(31) as [string, ...string[]];
    const [first, many] = [await world.statements(() => office().ask(giveBack, { ids: [one] })), await world.statements(() => office().ask(giveBack, { ids: thirty }))];
    const lines = await world.value<number>(`select count(*)::int from audit_entry where action = 'evidence.judge'`);
    expect(lines).toBe(31);
    expect(many - first).toBeLessThanOrEqual(29);
    expect((await office().ask(accept, { ids: thirty })).acceptEvidence).toMatchObject({ done: 0, refused: 30 });
  });

  test('keeps the round from going on until it is answered or its day is over, and so does an extension; each unit is named', async () => {
    const [id] = await signed();
    await office().ask(giveBack, { ids: [id], due: '2018-07-25' });
    await people['admin']!.ask(extend, { ids: [town.archives[1]] });
    await at('2018-07-24T10:00:01Z');
    const [refusal] = await people['admin']!.refused(toInspection, { id: town.roundId });
    expect(refusal).toMatchObject({ code: 'ROUND_BLOCKED', blockers: [
      { code: 'UNIT_SUBMITTING', subjectId: town.archives[0], message: '单位1 may answer what was returned until 2018-07-25T15:59:59.999Z' }, { code: 'UNIT_SUBMITTING', subjectId: town.archives[1], message: '单位2 may submit until 2018-07-26T10:00:00.000Z' },
    ] });
    await at('2018-07-26T10:00:01Z');
    expect((await people['admin']!.ask(toInspection, { id: town.roundId })).moveRound.phase).toBe('INSPECTION');
    expect(await clerk().code(change, { input: { evidenceId: id, baseVersion: 3, note: '迟' } })).toBe('ROUND_CLOSED');
  });

  describe('as a whole archive', () => {
    test('is mended until the day that the office gives, though the deadline has passed', async () => {
      const [id] = await signed();
      await at('2018-07-25T01:00:00Z');
      expect(await office().refused(giveArchiveBack, { id: town.archives[0] })).toMatchObject([{ code: 'INVALID_INPUT', field: 'due' }]);
      expect(await office().refused(giveArchiveBack, { id: town.archives[0], due: '2018-07-24' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'due' }]);
      expect((await office().ask(giveArchiveBack, { id: town.archives[0], due: '2018-07-26' })).returnArchive).toMatchObject({ state: 'DRAFT', returnReason: '缺目录', returnDue: '2018-07-26' });
      await edit(id!, 2, '补目录');
      await clerk().ask(save, { input: { archiveId: town.archives[0], evidence: [piece({ title: '目录' })] } });
      expect((await clerk().ask('{ archives(first: 1) { nodes { progress { isOpen daysLeft closesAt } } } }')).archives.nodes[0].progress).toEqual({ isOpen: true, daysLeft: 1, closesAt: '2018-07-26T15:59:59.999Z' });
      await clerk().ask(handIn, { id: town.archives[0] });
      await people['unit-leader-1']!.ask(sign, { id: town.archives[0] });
      expect(await office().refused(giveArchiveBack, { id: town.archives[0], due: '2018-07-26' })).toMatchObject([{ code: 'WRONG_STATE', field: 'archiveId' }]);
      expect(await world.value(`select string_agg(distinct state, ',') from evidence where archive_id = $1`, [town.archives[0]])).toBe('SUBMITTED');
    });

    test('is returned once, also by two people at the same moment', async () => {
      await signed();
      const outcomes = await meetingAt(world, 'select from archive for update', [() => office().ask(giveArchiveBack, { id: town.archives[0] }), () => people['admin']!.ask(giveArchiveBack, { id: town.archives[0] })]);
      expect(outcomesOf(outcomes)).toEqual(['WRONG_STATE', 'done']);
    });
  });

  describe('and the deadline', () => {
    /** Begins a deed before the deadline and holds it at the lock of the archives until after. */
    const acrossDeadline = async (deed: () => Promise<unknown>, passes = true): Promise<string> => {
      await at('2018-07-24T09:59:58Z');
      await world.owner.query('begin');
      await world.owner.query('select from archive for update');
      const outcome = Promise.allSettled([deed()]);
      await waitingForLock(world);
      if (passes) world.clock.moveTo(new Date('2018-07-24T10:00:00.001Z'));
      await world.owner.query('commit');
      return outcomesOf(await outcome)[0]!;
    };

    /** What a batch refuses row by row, refused as a whole. */
    const only = async (asked: Promise<any>): Promise<void> => {
      const { rows: [row] } = (await asked).submitEvidence;
      if (row.code) throw Object.assign(new Error(row.message), { response: { errors: [{ extensions: { code: row.code } }] } });
    };
    const deedOn = (id: string): Record<string, () => Promise<unknown>> => ({
      save: () => clerk().ask(save, { input: { archiveId: town.archives[0], evidence: [piece()] } }),
      change: () => edit(id, 1, '改'),
      remove: () => clerk().ask(remove, { ids: [id] }),
      submit: () => only(clerk().ask(submit, { ids: [id] })),
    });
    const whole = (): Promise<string> => world.value('select md5(string_agg(e::text, $1 order by id)) from evidence e', [',']);

    test.each(['save', 'change', 'remove', 'submit'])('a request to %s that is decided in time is done', async (deed) => {
      const [id] = await saved();
      const before = await whole();
      expect(await acrossDeadline(deedOn(id!)[deed]!, false)).toBe('done');
      expect(await whole()).not.toBe(before);
    });

    test.each(['save', 'change', 'remove', 'submit'])('a request to %s under way when it passes is refused', async (deed) => {
      const [id] = await saved();
      const before = await whole();
      expect(await acrossDeadline(deedOn(id!)[deed]!)).toBe('ROUND_CLOSED');
      expect(await whole()).toBe(before);
      expect(await world.value('select count(*)::int from evidence_version')).toBe(1);
    });

    test('is later for a unit that is given more time, with a reason and a signer whom it is shown', async () => {
      await saved();
      const { extendArchives } = await people['admin']!.ask(extend, { ids: [town.archives[0], 'no key'] });
      expect(extendArchives).toMatchObject({ done: 1, refused: 1, rows: [{ subjectId: town.archives[0], done: true }, { code: 'NOT_FOUND', field: 'archiveIds' }] });
      expect((await clerk().ask('{ archives(first: 1) { nodes { extendedUntil extensions(first: 5) { nodes { until reason signerName } } progress { closesAt daysLeft isOpen } } } }')).archives.nodes).toEqual([{
        extendedUntil: '2018-07-26T10:00:00.000Z', extensions: { nodes: [{ until: '2018-07-26T10:00:00.000Z', reason: '汛期抢险', signerName: 'admin' }] }, progress: { closesAt: '2018-07-26T10:00:00.000Z', daysLeft: 6, isOpen: true },
      }]);
      await at('2018-07-26T09:59:59Z');
      await saved();
      expect(await people['clerk-2']!.code(save, { input: { archiveId: town.archives[1], evidence: [piece()] } })).toBe('ROUND_CLOSED');
      await at('2018-07-26T10:00:01Z');
      expect(await clerk().code(save, { input: { archiveId: town.archives[0], evidence: [piece()] } })).toBe('ROUND_CLOSED');
    });

    test('is extended by the admin alone, beyond the deadline and the present, while the round is open', async () => {
      for (const name of ['office', 'clerk-1', 'unit-leader-1']) expect(await people[name]!.code(extend, { ids: [town.archives[0]] })).toBe('FORBIDDEN');
      expect((await (await world.as('admin@other')).ask(extend, { ids: [town.archives[0]] })).extendArchives.rows).toMatchObject([{ code: 'NOT_FOUND' }]);
      const admin = people['admin']!;
      expect((await admin.ask(extend, { ids: [town.archives[0]], until: deadline })).extendArchives.rows).toMatchObject([{ code: 'INVALID_INPUT', field: 'until' }]);
      expect(await admin.refused(extend, { ids: [town.archives[0]], until: '2018-07-20T00:59:00Z' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'until' }]);
      expect(await admin.refused(extend, { ids: [town.archives[0]], reason: '' })).toMatchObject([{ code: 'INVALID_INPUT', field: 'reason' }]);
      await world.owner.query(`update round set phase = 'REVIEW'`);
      expect((await admin.ask(extend, { ids: [town.archives[0]] })).extendArchives.rows).toMatchObject([{ code: 'ROUND_CLOSED' }]);
      await world.owner.query(`update round set phase = 'OPEN'`);
      const cost = (ids: readonly string[]): Promise<number> => world.statements(() => admin.ask(extend, { ids }));
      const one = await cost([town.archives[0]]);
      expect(await cost(town.archives)).toBeLessThanOrEqual(one + 1);
      expect(await world.value('select count(*)::int from archive_extension')).toBe(3);
      // The names of the office's people are no secret of the extension, their accounts are.
      expect(await world.value('select count(*)::int from archive_extension where signed_by = $1', [town.accounts['admin']])).toBe(3);
    });
  });
});
