import { Field, ID, InputType } from 'type-graphql';
import { DeedInput } from '../platform/graph/value.js';

@InputType({ description: 'A workbook of units to judge.' })
export class PreviewUnitImportInput extends DeedInput {
  @Field(() => ID, { description: 'The file: stored, uploaded for IMPORT, .xlsx or .csv.' }) fileId: string;
}

@InputType({ description: 'An import of units to take over.' })
export class ConfirmUnitImportInput extends DeedInput {
  @Field(() => ID, { description: 'The import.' }) unitImportId: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether bad rows are left out. Unless this is true, an import with bad rows is refused.' }) skipBad: boolean;
}
