/** Every screen as somebody sees it who comes to it, in both languages: it opens, nothing is wrong with it, everybody can use it. */
import { test, type Portal } from './portal.js';

interface Visit { readonly screen: string; readonly who?: string; readonly path: string | ((portal: Portal) => Promise<string>) }

const first = async <Data>(portal: Portal, who: string, query: string, pick: (data: Data) => string): Promise<string> => pick(await (await portal.graph.as(who)).ask<Data>(query));
const ownStanding = (portal: Portal): Promise<string> => portal.graph.as('unit-001').then(async (clerk) => {
  const { viewer } = await clerk.ask<{ viewer: { unit: { id: string } } }>('{ viewer { unit { id } } }');
  const { standings } = await clerk.ask<{ standings: { nodes: { id: string }[] } }>('query ($id: ID!) { standings(first: 1, filter: { unitId: $id }) { nodes { id } } }', { id: viewer.unit.id });
  return `/standings/${standings.nodes[0]!.id}`;
});
const notice = (portal: Portal): Promise<string> => first<{ notices: { nodes: { id: string }[] } }>(portal, 'unit-001', '{ notices(first: 1) { nodes { id } } }', ({ notices }) => `/notices/${notices.nodes[0]!.id}`);

const sheet = (portal: Portal): Promise<string> => first<{ visits: { nodes: { assessment: { id: string } }[] } }>(portal, 'examiner-01-1@linqing', '{ visits(first: 1) { nodes { assessment { id } } } }', ({ visits: { nodes } }) => `/visits/${nodes[0]!.assessment.id}`);

/** A new screen is one more line here. */
const visits: readonly Visit[] = [
  { screen: 'sign-in', path: '/' },
  { screen: 'notices', path: '/notices' },
  { screen: 'a notice', path: notice },
  { screen: 'home of a clerk', who: 'unit-001', path: '/' },
  { screen: 'home of a leader', who: 'unit-001-leader', path: '/' },
  { screen: 'home of a community', who: 'community-001', path: '/' },
  { screen: 'home of a supervisor', who: 'supervisor-01', path: '/' },
  { screen: 'home of an examiner', who: 'examiner-01-1', path: '/' },
  { screen: 'home of a team leader', who: 'leader-01', path: '/' },
  { screen: 'home of the office', who: 'office', path: '/' },
  { screen: 'home of the admin', who: 'admin', path: '/' },
  { screen: 'home of the auditor', who: 'auditor', path: '/' },
  // Units
  { screen: 'checklist', who: 'unit-001', path: '/archive' },
  // Communities

  // Supervisors
  { screen: 'the roll-call of a day', who: 'supervisor-01', path: '/roll-call?day=2018-11-01' },
  // The office

  // For all
  { screen: 'rankings', who: 'unit-001', path: '/rankings?list=NATIONAL_CANDIDATE' },
  { screen: 'rankings for the office', who: 'office', path: '/rankings?list=PROVINCIAL' },
  { screen: 'exports', who: 'office', path: '/exports' },
  { screen: 'own results', who: 'unit-001', path: '/results' },
  { screen: 'how a result came about', who: 'unit-001', path: ownStanding },
  // Examiners and team leaders
  { screen: 'units of an examiner', who: 'examiner-01-1@linqing', path: '/visits' },
  { screen: 'a score sheet', who: 'examiner-01-1@linqing', path: sheet },
  // Account
  { screen: 'account', who: 'unit-001', path: '/account' },
  { screen: 'an address of nothing', who: 'unit-001', path: '/nowhere' },
];

for (const { screen, who, path } of visits) {
  test(`${screen} opens, and everybody can use it`, async ({ portal }) => {
    await portal.as(who);
    await portal.open(typeof path === 'string' ? path : await path(portal));
    await portal.accessible();
    await portal.speak('en');
    await portal.accessible();
  });
}

test('the largest type fits on every screen', async ({ portal, page }) => {
  await portal.as('unit-001');
  await page.addInitScript(() => { localStorage.setItem('kaohe.size.', '1.5'); localStorage.setItem('kaohe.language', 'en'); });
  for (const path of ['/', '/archive', '/rankings', '/results', '/notices', '/account', await notice(portal), await ownStanding(portal)]) {
    await portal.open(path);
    await portal.accessible();
  }
});
