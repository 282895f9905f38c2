import { ID } from 'type-graphql';
import { rowBy, rowById } from '../platform/db/loader.js';
import type { Loader, UnitOfWork } from '../platform/db/unit-of-work.js';
import { equals, given, listOf, oneOf } from '../platform/graph/list.js';
import { roundById, roundRulesByRoundId } from '../round/round.loader.js';
import { ruleById } from '../ruleset/ruleset.loader.js';
import { Archive, ArchiveExtension, ArchiveState } from './archive.entity.js';
import type { Piece, RuleAsked } from './completeness.js';
import type { Window } from './window.js';

export const archiveById = rowById(Archive);
export const archiveByAssessmentId = rowBy(Archive, 'assessmentId');

export const archives = listOf(Archive, {
  says: 'archives',
  filter: {
    state: oneOf<Archive>('state', () => ArchiveState, 'In one of these states.'),
    roundId: equals<Archive>('roundId', () => ID, 'Of this round.'),
    unitId: equals<Archive>('unitId', () => ID, 'Of this unit.'),
    extended: given<Archive>('extendedUntil', 'Whose time was extended, or was not.'),
  },
  order: ['createdAt', 'state'],
});

export const archiveExtensions = listOf(ArchiveExtension, {
  says: 'extensions',
  filter: { unitId: equals<ArchiveExtension>('unitId', () => ID, 'For this unit.'), roundId: equals<ArchiveExtension>('roundId', () => ID, 'In this round.') },
  order: ['signedAt', 'until'],
});

/** What completeness asks of the pieces of an archive, all of them, in one statement however many the archives. */
export const piecesByArchiveId: Loader<string, readonly Piece[]> = {
  batch: async (uow, archiveIds) => {
    const rows = await uow.query<Piece & { archiveId: string }>(`
      select e.archive_id as "archiveId", e.rule_id as "ruleId", e.slot, e.state, e.title <> '' as titled, e.about_from as "aboutFrom", e.about_to as "aboutTo",
        e.note <> '' or e.text <> '' as noted, e.document_number <> '' as numbered, length(e.text) as characters, e.links,
        coalesce(f.files, '{}') as files, coalesce(f.photos, '{}') as photos
      from evidence e left join (
        select x.evidence_id, array_agg(f.sha256) as files, array_agg(f.sha256) filter (where f.media_type like 'image/%') as photos
        from evidence_file x join file f on f.id = x.file_id
        where f.state = 'STORED' and x.evidence_id in (select id from evidence where archive_id = any($1::uuid[])) group by x.evidence_id
      ) f on f.evidence_id = e.id
      where e.archive_id = any($1::uuid[])`, [archiveIds]);
    const groups = new Map<string, Piece[]>(archiveIds.map((id) => [id, []]));
    for (const row of rows) groups.get(row.archiveId)!.push(row);
    return archiveIds.map((id) => groups.get(id)!);
  },
};

/** What a round asks for, rule by rule in the order of its score sheet. */
export async function askedOf(uow: UnitOfWork, roundId: string): Promise<RuleAsked[]> {
  const asked = await uow.load(roundRulesByRoundId, roundId);
  const rules = await Promise.all(asked.map(({ ruleId }) => uow.load(ruleById, ruleId)));
  return rules.flatMap((rule) => (rule === null ? [] : [{ ruleId: rule.id, sectionZh: rule.sectionZh, maximum: rule.maximum, slots: rule.slots }]));
}

/** When the unit of an archive may write; null where the round is not there for whoever asks. */
export async function windowOf(uow: UnitOfWork, archive: Archive): Promise<Window | null> {
  const round = await uow.load(roundById, archive.roundId);
  return round && { phase: round.phase, deadline: round.submissionDeadline, archive, timeZone: uow.actor.timeZone };
}
