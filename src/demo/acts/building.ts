/** January: the office is made, its people get accounts, and the map is drawn. */
import writeXlsxFile from 'write-excel-file/node';
import {
  ArrangeDutyPostsDocument, ArrangePartnershipsDocument, AssignSupervisorDocument, ConfirmUnitImportDocument, CreateAccountsDocument, CreateRuleSetDocument,
  PreviewUnitImportDocument, RegisterCommunityDocument, RegisterIntersectionDocument, UnitsDocument, type NewAccountInput,
} from '../../documents/documents.js';
import { decimalOf } from '../../platform/graph/scalars.js';
import { everyPage, slices, together } from '../cast.js';
import { key, usernames, type Stage } from '../stage.js';
import type { Progress } from '../progress.js';

/** Builds a city through the graph, as its admin and its staff. The admin's one-time password has been introduced already. */
export async function build(stage: Stage, progress: Progress): Promise<void> {
  const { plan } = stage;
  const admin = stage.who('admin');
  await progress.during(`${plan.office.nameZh}: units by workbook`, 1, async (tick) => {
    await importUnits(stage);
    tick();
  });
  await progress.during(`${plan.office.nameZh}: communities and intersections`, plan.communities.length + plan.intersections.length, async (tick) => {
    await together(plan.communities, async ({ number, code, nameZh, nameEn, streetZh }) => {
      const { registerCommunity } = await admin.ask(RegisterCommunityDocument, { input: { code, nameZh, nameEn, street: streetZh } });
      stage.keys.communities.set(number, registerCommunity.id);
      tick();
    });
    await together(plan.intersections, async ({ number, code, nameZh, nameEn }) => {
      const { registerIntersection } = await admin.ask(RegisterIntersectionDocument, { input: { code, nameZh, nameEn } });
      stage.keys.intersections.set(number, registerIntersection.id);
      tick();
    });
  });
  const people = peopleOf(stage);
  await progress.during(`${plan.office.nameZh}: accounts`, people.length, async (tick) => {
    for (const accounts of slices(people, 50)) {
      const { createAccounts } = await admin.ask(CreateAccountsDocument, { input: { accounts } });
      for (const { account, oneTimePassword } of createAccounts) {
        stage.cast.introduce(stage.login(account.username), oneTimePassword);
        stage.keys.accounts.set(account.username, account.id);
        tick();
      }
    }
  });
  await arrange(stage);
}

/** The registry comes as offices bring it: as an Excel workbook, previewed before it is taken over. */
async function importUnits(stage: Stage): Promise<void> {
  const admin = stage.who('admin');
  const heads = ['编号', '代码', '单位名称', '英文名称', '隶属', '类别', '联络员', '电话'];
  const rows = stage.plan.units.map((unit) => [unit.number, unit.code, unit.nameZh, unit.nameEn, unit.affiliation, unit.category, unit.clerk.name, unit.clerk.phone]);
  const sheet = [heads, ...rows].map((row) => row.map((value) => ({ value: String(value), type: String })));
  const workbook = await writeXlsxFile(sheet as never).toBuffer();
  const fileId = await admin.upload('IMPORT', '文明单位名册.xlsx', workbook);
  const { previewUnitImport: preview } = await admin.ask(PreviewUnitImportDocument, { input: { fileId } });
  if (preview.bad > 0 || preview.good !== stage.plan.units.length) throw new Error(`The registry has ${preview.bad} bad rows`);
  await admin.ask(ConfirmUnitImportDocument, { input: { unitImportId: preview.id } });
  const units = await everyPage(async (after) => (await admin.ask(UnitsDocument, { first: 100, after })).units);
  for (const unit of units) stage.keys.units.set(unit.number, unit.id);
}

function peopleOf({ plan, keys }: Stage): NewAccountInput[] {
  const numbered = new Map<string, number>();
  const office = plan.officePeople.filter(({ role }) => role !== 'OFFICE_ADMIN').map(({ role, name }) => {
    const at = (numbered.get(role) ?? 0) + 1;
    numbered.set(role, at);
    const base = role === 'AUDITOR' ? 'auditor' : 'office';
    return { username: at === 1 ? base : `${base}-${at}`, name, role };
  });
  return [
    ...office,
    ...plan.units.flatMap(({ number, clerk, leader }) => [
      { username: usernames.clerk(number), name: clerk.name, role: 'UNIT_CLERK' as const, unitId: key(keys.units, number) },
      { username: usernames.unitLeader(number), name: leader.name, role: 'UNIT_LEADER' as const, unitId: key(keys.units, number) },
    ]),
    ...plan.communities.flatMap(({ number, staff, colleague }) => [
      { username: usernames.community(number), name: staff.name, role: 'COMMUNITY' as const, communityId: key(keys.communities, number) },
      { username: usernames.communityColleague(number), name: colleague.name, role: 'COMMUNITY' as const, communityId: key(keys.communities, number) },
    ]),
    ...plan.supervisors.map(({ number, name }) => ({ username: usernames.supervisor(number), name, role: 'SUPERVISOR' as const })),
    ...plan.teams.flatMap(({ number, leader, examiners }) => [
      { username: usernames.teamLeader(number), name: leader.name, role: 'TEAM_LEADER' as const },
      ...examiners.map(({ name }, at) => ({ username: usernames.examiner(number, at + 1), name, role: 'EXAMINER' as const })),
    ]),
  ];
}

/** Who partners whom, who stands where, who walks which intersections, and the rules. */
async function arrange(stage: Stage): Promise<void> {
  const { plan, keys } = stage;
  const admin = stage.who('admin');
  for (const some of slices(plan.partnerships, 100)) {
    const { arrangePartnerships } = await admin.ask(ArrangePartnershipsDocument, {
      input: { partnerships: some.map(({ unit, community, from }) => ({ unitId: key(keys.units, unit), communityId: key(keys.communities, community), fromDay: from })) },
    });
    some.forEach(({ unit, community }, at) => keys.partnerships.set(`${unit}-${community}`, arrangePartnerships[at]!.id));
  }
  for (const some of slices(plan.posts, 100)) {
    const { arrangeDutyPosts } = await admin.ask(ArrangeDutyPostsDocument, {
      input: { posts: some.map(({ unit, intersection, from }) => ({ unitId: key(keys.units, unit), intersectionId: key(keys.intersections, intersection), fromDay: from })) },
    });
    some.forEach(({ unit, intersection }, at) => keys.posts.set(`${unit}-${intersection}`, arrangeDutyPosts[at]!.id));
  }
  for (const { number, intersections } of plan.supervisors) {
    await admin.ask(AssignSupervisorDocument, {
      input: { accountId: key(keys.accounts, usernames.supervisor(number)), intersectionIds: intersections.map((intersection) => key(keys.intersections, intersection)) },
    });
  }
  const { createRuleSet } = await admin.ask(CreateRuleSetDocument, {
    input: {
      code: 'mid-year', version: 2018, titleZh: '2018年年中集中考核细则', titleEn: 'Rules of the mid-year assessment of 2018',
      rules: plan.rules.map(({ maxHundredths, ...rule }) => ({ ...rule, maximum: decimalOf(maxHundredths) })),
    },
  });
  stage.ruleSetId = createRuleSet.id;
  for (const { id, code } of createRuleSet.rules.nodes) keys.rules.set(code, id);
}
