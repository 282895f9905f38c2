import { deed, each, insert, read, remove, update, type Action } from '../declare.js';
import { officeRoles } from '../roles.js';
import { admin, hidden, inspectors, office, unitPeople, withinOffice } from './who.js';

/** Standings, publication and the notice. */
export const resultActions = {
  'standing.read': read('Read standings and rankings', 'standing',
    { ...each(unitPeople, ['ownUnitFromPreview', 'oncePublished']), ...each(['COMMUNITY', 'SUPERVISOR', ...inspectors], 'oncePublished'), ...office }),
  'explanation.read': read('Read how a standing came about', 'explanation', { ...each(unitPeople, 'ownUnitFromPreview'), ...office }),
  'standing.compute': deed('Compute the standings of a round', each(['OFFICE_STAFF', 'OFFICE_ADMIN'], 'inReview'), insert('standing'), remove('standing'), insert('explanation'), remove('explanation')),
  'snapshot.read': read('Read the frozen inputs and results of a publication', 'snapshot', office),
  'round.publish': deed('Publish the rankings of a round', admin, insert('snapshot'), insert('notice'), update('round', ['phase', 'published_at']), insert('round_step')),
  'notice.read': read('Read published notices', 'notice', each([...withinOffice, 'ANONYMOUS'], 'everything'),
    hidden([...officeRoles.filter((role) => role !== 'OFFICE_STAFF' && role !== 'OFFICE_ADMIN'), 'ANONYMOUS'], ['issued_by'])),
} satisfies Record<string, Action>;
