/** Every screen as somebody sees it who comes to it, in both languages: it opens, nothing is wrong with it, everybody can use it. */
import { ownStanding, test, type Portal } from './portal.js';

interface Visit { readonly screen: string; readonly who?: string; readonly path: string | ((portal: Portal) => Promise<string>) }

const first = async <Data>(portal: Portal, who: string, query: string, pick: (data: Data) => string): Promise<string> => pick(await (await portal.graph.as(who)).ask<Data>(query));
const notice = (portal: Portal): Promise<string> => first<{ notices: { nodes: { id: string }[] } }>(portal, 'unit-001', '{ notices(first: 1) { nodes { id } } }', ({ notices }) => `/notices/${notices.nodes[0]!.id}`);

const ofVisit = (portal: Portal, who: string, path: (assessmentId: string) => string): Promise<string> =>
  first<{ visits: { nodes: { assessment: { id: string } }[] } }>(portal, who, '{ visits(first: 1) { nodes { assessment { id } } } }', ({ visits: { nodes } }) => path(nodes[0]!.assessment.id));
const ledgerOfTeam = (portal: Portal): Promise<string> => first<{ visits: { nodes: { assessment: { id: string; ledger: { totalCount: number } } }[] } }>(portal, 'examiner-01-1', '{ visits(first: 20) { nodes { assessment { id ledger(first: 1) { totalCount } } } } }',
  ({ visits: { nodes } }) => `/visits/${nodes.find(({ assessment }) => assessment.ledger.totalCount > 0)!.assessment.id}/ledger`);
const sheet = (portal: Portal): Promise<string> => ofVisit(portal, 'examiner-01-1@linqing', (id) => `/visits/${id}`);

const rating = (portal: Portal, phase: string): Promise<string> => first<{ assessments: { nodes: { id: string; round: { phase: string }; unit: { id: string } }[] }; partnerships: { nodes: { id: string; unit: { id: string } }[] } }>(
  portal, 'community-030', '{ assessments(first: 20) { nodes { id round { phase } unit { id } } } partnerships(first: 9) { nodes { id unit { id } } } }', ({ assessments, partnerships }) => {
    const { id, unit } = assessments.nodes.find(({ round }) => round.phase === phase)!;
    return `/rating/${id}/${partnerships.nodes.find((one) => one.unit.id === unit.id)!.id}`;
  });
const officeArchive = (portal: Portal): Promise<string> => first<{ archives: { nodes: { id: string }[] } }>(portal, 'office', '{ archives(first: 1, filter: { state: [SIGNED] }) { nodes { id } } }', ({ archives }) => `/archives/${archives.nodes[0]!.id}`);

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
  { screen: 'a rule of the checklist', who: 'unit-001', path: '/archive?rule=A02' },
  { screen: 'page of a leader', who: 'unit-001-leader', path: '/sign' },
  { screen: 'own objections', who: 'unit-121', path: '/objections' },
  { screen: 'no objections', who: 'unit-002-leader', path: '/objections' },
  { screen: 'duty of a unit', who: 'unit-002', path: '/duty?month=2018-05-01' },
  { screen: 'ledger of a unit', who: 'unit-085', path: '/ledger' },
  { screen: 'form of a deed', who: 'unit-085', path: '/ledger/new' },
  { screen: 'needs, for a unit', who: 'unit-051', path: '/needs' },
  // Communities
  { screen: 'entries of a community', who: 'community-030', path: '/entries' },
  { screen: 'entries that were answered', who: 'community-030', path: '/entries?state=CONFIRMED' },
  { screen: 'the three lists', who: 'community-030', path: '/needs' },
  { screen: 'ratings of a community', who: 'community-030', path: '/rating' },
  { screen: 'a rating to write', who: 'community-030', path: (portal) => rating(portal, 'OPEN') },
  { screen: 'a rating that is signed', who: 'community-030', path: (portal) => rating(portal, 'PUBLISHED') },

  // Supervisors
  { screen: 'the roll-call of a day', who: 'supervisor-01', path: '/roll-call?day=2018-11-01' },
  // The office
  { screen: 'teams', who: 'office', path: '/teams' },
  { screen: 'teams at work', who: 'office@linqing', path: '/teams' },
  { screen: 'quality of scoring', who: 'office', path: '/quality' },
  { screen: 'quality of a round that is inspected', who: 'office@linqing', path: '/quality' },
  { screen: 'the wall by rule', who: 'office', path: '/progress' },
  { screen: 'the log', who: 'auditor', path: '/audit' },
  { screen: 'reminders', who: 'office', path: '/reminders' },
  { screen: 'an archive for the office', who: 'office', path: officeArchive },
  { screen: 'the wall by step', who: 'admin@linqing', path: '/progress?view=steps' },
  { screen: 'rounds and their settings', who: 'admin', path: '/round' },
  { screen: 'a new round', who: 'admin', path: '/round/new' },
  { screen: 'publication', who: 'admin', path: '/publish' },
  { screen: 'registry of units', who: 'office', path: '/registry' },
  { screen: 'registry of communities', who: 'office', path: '/registry?list=communities' },
  { screen: 'registry of intersections', who: 'office', path: '/registry?list=intersections' },
  { screen: 'registry of partnerships', who: 'office', path: '/registry?list=partnerships' },
  { screen: 'registry of duty posts', who: 'office', path: '/registry?list=posts' },
  { screen: 'import of units', who: 'office', path: '/registry/import' },
  { screen: 'accounts and roles', who: 'admin', path: '/people' },
  { screen: 'objections to decide', who: 'admin', path: '/decide' },
  { screen: 'the days of duty', who: 'office', path: '/duty-days?month=2018-05-01' },
  { screen: 'a day of duty', who: 'office', path: '/duty-days/2018-05-10' },
  { screen: 'importing a roll-call', who: 'office', path: '/duty-import' },
  { screen: 'rosters and supervisors', who: 'office', path: '/duty-roster' },

  // For all
  { screen: 'rankings', who: 'unit-001', path: '/rankings?list=NATIONAL_CANDIDATE' },
  { screen: 'rankings for the office', who: 'office', path: '/rankings?list=PROVINCIAL' },
  { screen: 'exports', who: 'office', path: '/exports' },
  { screen: 'own results', who: 'unit-001', path: '/results' },
  { screen: 'how a result came about', who: 'unit-001', path: ownStanding },
  // Examiners and team leaders
  { screen: 'units of an examiner', who: 'examiner-01-1@linqing', path: '/visits' },
  { screen: 'a score sheet', who: 'examiner-01-1@linqing', path: sheet },
  { screen: 'the ledger of a unit for its team', who: 'examiner-01-1', path: ledgerOfTeam },
  { screen: 'units of a team leader', who: 'leader-01@linqing', path: '/visits' },
  { screen: 'the board of a team', who: 'leader-01', path: '/team' },
  { screen: 'a unit to be closed', who: 'leader-01@linqing', path: (portal) => ofVisit(portal, 'leader-01@linqing', (id) => `/team/${id}`) },
  { screen: 'a unit that is closed', who: 'leader-01', path: (portal) => ofVisit(portal, 'leader-01', (id) => `/team/${id}`) },
  { screen: 'the team’s feedback', who: 'unit-001-leader', path: '/feedback' },
  { screen: 'messages', who: 'unit-003', path: '/messages' },

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
  test.slow();
  await (await portal.graph.as('unit-007')).ask('mutation { setTypeSize(input: { percent: 150 }) { id } }');
  await portal.as('unit-007');
  await page.addInitScript(() => { localStorage.setItem('kaohe.language', 'en'); });
  for (const path of ['/', '/archive?rule=A02', '/ledger', '/ledger/new', '/needs', '/rankings', '/results', '/notices', '/account', await notice(portal), await ownStanding(portal, 'unit-007')]) {
    await portal.open(path);
    await portal.accessible();
  }
});
