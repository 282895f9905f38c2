import { day, instant, text, unshown } from '../platform/graph/columns.js';
import { Node, Row } from '../platform/graph/row.js';

@Row({ table: 'evidence', tag: 18, action: 'evidence.read', says: '材料: a piece of evidence for one rule, with its files.' })
export class Evidence extends Node {
  @unshown() archiveId: string;
  @unshown() assessmentId: string;
  @unshown() unitId: string;
  @unshown() roundId: string;
  @unshown() ruleId: string;
  @text('What it is.') title: string;
  @text('What the clerk says about it.') note: string;
  @day('The first day of what it is about: when the thing happened, not when it was written down.') aboutFrom: string;
  @day('The last day of what it is about.') aboutTo: string;
  @unshown() createdBy: string;
  @instant('When it was added.') createdAt: Date;
  @instant('When it was last changed.') updatedAt: Date;
}

@Row({ table: 'evidence_file', tag: 19, action: 'evidenceFile.read', says: 'That a piece of evidence has a file. One file may serve several pieces.' })
export class EvidenceFile extends Node {
  @unshown() evidenceId: string;
  @unshown() fileId: string;
  @unshown() unitId: string;
  @unshown() assessmentId: string;
}
