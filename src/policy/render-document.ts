/** Renders the access manual as a page for people: schema/policy.md. */
import { actions, type ActionName } from './actions.js';
import { scopesOf } from './declare.js';
import { actorTitle } from './guard.js';
import { everyRole } from './roles.js';
import { scopes } from './scopes.js';

/** A table of who may do what, one line per action, in the manual's order. */
export function renderPolicyDocument(): string {
  const head = ['action', 'what', ...everyRole.map(actorTitle)];
  const rows = (Object.keys(actions) as ActionName[]).map((name) => {
    const action = actions[name];
    const cells = everyRole.map((role) => scopesOf(action.who, role).map((scope) => scopes[scope].says).join('; or ') || '–');
    return [`\`${name}\``, action.says, ...cells];
  });
  const hidden = (Object.keys(actions) as ActionName[]).flatMap((name) =>
    everyRole.flatMap((role) => {
      const columns = actions[name].hides?.[role];
      return columns && actions[name].who[role] !== undefined ? [`- \`${name}\`: the ${actorTitle(role)} does not see ${columns.map((column) => `\`${column}\``).join(', ')}`] : [];
    }),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Who may do what',
    '',
    'Written by `npm run generate` from `src/policy/manual`; never edited. The same table makes the guard of every field and the',
    'row-level security of every table. Across offices nobody sees anything: another office\'s row is not found.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    '## Columns that stay hidden within a visible row',
    '',
    ...hidden,
    '',
  ].join('\n');
}
