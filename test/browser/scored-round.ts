/** A round of the second city that is scored and in review, made through the graph: one rule, one team of its own, in days in which nobody has had a community or a post. */
import type { Graph } from './graph.js';

const day = '2017-03-01';

export async function scoredRound(graph: Graph, tag: string): Promise<string> {
  const admin = await graph.as('admin@linqing');
  const [leader, examiner] = [await person(graph, admin, `lead-${tag}`, 'TEAM_LEADER'), await person(graph, admin, `exam-${tag}`, 'EXAMINER')];
  const { ruleSets } = await admin.ask<{ ruleSets: { nodes: { id: string; rules: { nodes: { id: string; maximum: string }[] } }[] } }>('{ ruleSets(first: 1) { nodes { id rules(first: 1) { nodes { id maximum } } } } }');
  const [{ id: ruleSetId, rules: { nodes: [rule] } }] = ruleSets.nodes as [typeof ruleSets.nodes[number]];
  // The server's clock, which stands in the story: what was made just now was made then.
  const deadline = new Date(new Date(leader.createdAt).getTime() + 6_000).toISOString();
  const { createRound: { id: roundId } } = await admin.ask<{ createRound: { id: string } }>('mutation ($input: CreateRoundInput!) { createRound(input: $input) { id } }', { input: {
    titleZh: `试评考核 ${tag}`, ruleSetId, ruleIds: [rule!.id], periodFrom: day, periodTo: day, submissionDeadline: deadline, inspectionFrom: day, inspectionTo: day,
  } });
  const move = (to: string): Promise<unknown> => admin.ask('mutation ($input: MoveRoundInput!) { moveRound(input: $input) { id } }', { input: { roundId, to } });
  await move('OPEN');
  const { createTeams: [team] } = await admin.ask<{ createTeams: { id: string }[] }>('mutation ($input: CreateTeamsInput!) { createTeams(input: $input) { id } }', { input: { roundId, teams: [{ number: 1, leaderId: leader.id, examinerIds: [examiner.id] }] } });
  const { assessments } = await admin.ask<{ assessments: { nodes: { id: string }[] } }>('query ($roundId: ID!) { assessments(first: 100, filter: { roundId: $roundId }) { nodes { id } } }', { roundId });
  await admin.ask('mutation ($input: AssignUnitsInput!) { assignUnits(input: $input) { done } }', { input: { roundId, assignments: assessments.nodes.map(({ id }) => ({ assessmentId: id, teamId: team!.id, day, stage: 1 })) } });
  for (let tries = 0; ; tries += 1) {
    try { await move('INSPECTION'); break; } catch (error) { if (tries > 20) throw error; await new Promise((resolve) => { setTimeout(resolve, 1_000); }); }
  }
  for (const { id: assessmentId } of assessments.nodes) {
    const { giveMarks } = await examiner.graph.ask<{ giveMarks: { id: string } }>('mutation ($input: GiveMarksInput!) { giveMarks(input: $input) { id } }', { input: { assessmentId, marks: [{ ruleId: rule!.id, points: rule!.maximum }] } });
    await examiner.graph.ask('mutation ($input: SignScoreSheetInput!) { signScoreSheet(input: $input) { id } }', { input: { scoreSheetId: giveMarks.id } });
    await leader.graph.ask('mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { id } }', { input: { assessmentId, strengths: '材料齐全', weaknesses: '无' } });
    await leader.graph.ask('mutation ($input: LockAssessmentInput!) { lockAssessment(input: $input) { id } }', { input: { assessmentId } });
  }
  await move('REVIEW');
  return roundId;
}

interface Person { readonly id: string; readonly createdAt: string; readonly graph: Graph }

async function person(graph: Graph, admin: Graph, username: string, role: string): Promise<Person> {
  const { createAccounts: [made] } = await patiently(() => admin.ask<{ createAccounts: { oneTimePassword: string; account: { id: string; createdAt: string } }[] }>(
    'mutation ($input: CreateAccountsInput!) { createAccounts(input: $input) { oneTimePassword account { id createdAt } } }', { input: { accounts: [{ username, name: username, role }] } }));
  const oneTime = graph.with(await graph.signIn(`${username}@linqing`, made!.oneTimePassword));
  await oneTime.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }', { input: { currentPassword: made!.oneTimePassword, newPassword: process.env['PORTAL_PASSWORD']! } });
  return { ...made!.account, graph: await graph.as(`${username}@linqing`) };
}

/** Another test may change the same office at the same moment; the graph says so, and asks to try again. */
async function patiently<Data>(deed: () => Promise<Data>): Promise<Data> {
  for (let tries = 1; ; tries += 1) {
    try { return await deed(); } catch (error) { if (tries === 4 || !String(error).includes('try again')) throw error; }
  }
}
