import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'A workbook of the roll-call to judge.' })
export class PreviewDutyImportInput extends DeedInput {
  @Field(() => ID, { description: 'The file: stored, uploaded for IMPORT, .xlsx or .csv.' }) fileId: string;
}

@InputType({ description: 'An import of the roll-call to record.' })
export class ConfirmDutyImportInput extends DeedInput {
  @Field(() => ID, { description: 'The import.' }) dutyImportId: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether bad rows are left out. Unless this is true, an import with bad rows is refused.' }) skipBad: boolean;
}
