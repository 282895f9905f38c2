/** The office sets up teams and assigns units: by lot on a desk, by hand on a phone. */
import { expect, test, type Portal } from './portal.js';

interface Round { id: string; inspectionFrom: string; inspectionTo: string }
interface Person { id: string; username: string; roles: { nodes: { role: string; revokedAt: string | null }[] } }
interface Teams { number: number; id: string; assessments: { totalCount: number; nodes: { unit: { nameZh: string } }[] }; members: { nodes: { account: { id: string } }[] } }

/** The round that units still submit to, its teams, and who sits in none of them. */
async function found(portal: Portal): Promise<{ round: Round; teams: Teams[]; free: (role: string) => string[] }> {
  const office = await portal.graph.as('office');
  const { rounds } = await office.ask<{ rounds: { nodes: (Round & { phase: string })[] } }>('{ rounds(first: 10) { nodes { id phase inspectionFrom inspectionTo } } }');
  const round = rounds.nodes.find(({ phase }) => phase === 'OPEN')!;
  const { teams } = await office.ask<{ teams: { nodes: Teams[] } }>('query ($id: ID!) { teams(first: 50, filter: { roundId: $id }) { nodes { id number assessments(first: 100) { totalCount nodes { unit { nameZh } } } members(first: 12) { nodes { account { id } } } } } }', { id: round.id });
  const seated = new Set(teams.nodes.flatMap(({ members }) => members.nodes.map(({ account }) => account.id)));
  const people: Person[] = [];
  for (let after: string | null = null; ;) {
    const { accounts }: { accounts: { nodes: Person[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await office.ask('query ($after: String) { accounts(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id username roles(first: 10) { nodes { role revokedAt } } } } }', { after });
    people.push(...accounts.nodes);
    if (!accounts.pageInfo.hasNextPage) break;
    after = accounts.pageInfo.endCursor;
  }
  return { round, teams: teams.nodes, free: (role) => people.filter(({ id, roles }) => !seated.has(id) && roles.nodes.some((grant) => grant.role === role && !grant.revokedAt)).map(({ username }) => username) };
}

test('a team is set up, and units come to it', async ({ portal, page }, { project }) => {
  const phone = project.name === 'phone';
  const { round, teams, free } = await found(portal);
  // Two runs at once take people from both ends.
  const one = (role: string): string => (phone ? free(role).pop() : free(role)[0])!;
  const number = String(Math.max(phone ? 500 : 0, ...teams.map((team) => team.number).filter((each) => (each >= 500) === phone)) + 1);
  await portal.as('office');
  await portal.open(`/teams?round=${round.id}`);
  await page.getByText('新设一个组').click();
  await page.getByLabel('组号').fill(number);
  await page.getByLabel('组名').fill(`第${number}考核组`);
  await page.getByRole('combobox', { name: '组长' }).fill(one('TEAM_LEADER'));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '组员' }).fill(one('EXAMINER'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await portal.accessible();
  await page.getByRole('button', { name: '设立' }).click();
  await expect(page.locator('th', { hasText: `${number}. 第${number}考核组` })).toBeVisible();

  if (phone) {
    await page.getByLabel('按单位名称或拼音首字母查找').fill('sjj');
    const unit = page.getByRole('checkbox', { name: /选 .*审计局/ });
    await expect(unit).toHaveCount(1);
    await unit.check();
    await page.locator('.assign').getByLabel('考核组').selectOption({ label: `${number}. 第${number}考核组` });
    await portal.accessible();
    await page.getByRole('button', { name: '分配', exact: true }).click();
    await expect(page.locator('.assign')).toHaveCount(0);
    await expect.poll(async () => (await found(portal)).teams.find((team) => String(team.number) === number)?.assessments.nodes.some(({ unit: { nameZh } }) => nameZh.includes('审计局'))).toBe(true);
  } else if (await page.getByText('还有').isVisible()) {
    await page.getByRole('button', { name: '抽签', exact: true }).click();
    await expect(page.getByText(/抽签结果/)).toBeVisible();
    await page.getByRole('button', { name: '重新抽' }).click();
    await portal.accessible();
    await page.getByRole('button', { name: '按此分配' }).click();
    await expect(page.getByText('所有单位都已分组。')).toBeVisible();
    await expect.poll(async () => (await found(portal)).teams.reduce((sum, team) => sum + team.assessments.totalCount, 0)).toBe(147);
  }
});
