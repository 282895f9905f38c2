import { GraphQLJSONObject } from 'graphql-scalars';
import { choice, instant, integer, json, text, unshown } from '../platform/graph/columns.js';
import { enumOf } from '../platform/graph/enum.js';
import { Node, Row } from '../platform/graph/row.js';

export const AuditOutcome = enumOf('AuditOutcome', 'What became of a deed.', { DONE: '完成: it was done.', REFUSED: '拒绝: it was refused.' });
export type AuditOutcome = keyof typeof AuditOutcome;

@Row({ table: 'audit_entry', tag: 8, action: 'auditEntry.read', says: 'One line of the office\'s log. Each line holds the hash of the one before, so that none can be changed or lost unseen.' })
export class AuditEntry extends Node {
  @integer('Its place in the chain, 1, 2, 3 …') sequence: number;
  @instant('When.') at: Date;
  @unshown('uuid', { nullable: true }) accountId: string | null;
  @text('In which role.') role: string;
  @text('Which action of the access manual.') action: string;
  @choice(() => AuditOutcome, 'What became of it.') outcome: AuditOutcome;
  @text('The key of what it was done to.', { nullable: true }) subjectId: string | null;
  @json(() => GraphQLJSONObject, 'What was asked for, without secrets.') detail: object;
}
