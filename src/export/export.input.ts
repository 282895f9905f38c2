import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../platform/graph/scalars.js';
import { DeedInput } from '../platform/graph/value.js';
import { ExportFormat, ExportKind } from './export.entity.js';

@InputType({ description: 'What is to be exported, and as what.' })
export class RequestExportInput extends DeedInput {
  @Field(() => ExportKind, { description: 'What.' }) kind: ExportKind;
  @Field(() => ExportFormat, { description: 'As what: ARCHIVE_ZIP as ZIP, everything else as XLSX or CSV.' }) format: ExportFormat;
  @Field(() => ID, { nullable: true, description: 'Of which round: needed for archives, their progress, ratings, standings and rules. A ledger, a roll-call or its events are then those of the days of its period.' })
  @IsOptional() roundId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Of these units, 1 to 500, where the kind is about units; left out, of all that one sees.' })
  @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(500) unitIds?: string[] | null;
  @Field(() => Day, { nullable: true, description: 'From this day on: for the ledger, the roll-call and its events.' }) @IsOptional() fromDay?: string | null;
  @Field(() => Day, { nullable: true, description: 'Until this day: for the ledger, the roll-call and its events.' }) @IsOptional() toDay?: string | null;
}

@InputType({ description: 'An export.' })
export class ExportInput extends DeedInput {
  @Field(() => ID, { description: 'The export.' }) exportId: string;
}
