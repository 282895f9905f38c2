import { Field, Int } from 'type-graphql';
import { Value } from '../platform/graph/value.js';

@Value('A row of a workbook that cannot be taken over as it is.')
export class WorkbookRow {
  @Field(() => Int, { description: 'Its row in the workbook, counted from 1, the heading included.' }) rowNumber: number;
  @Field(() => [String], { description: 'Its cells as read, in the order of `columns`.' }) cells: string[];
  @Field(() => [String], { description: 'All that is wrong with it, in Chinese, as in the workbook that is given back.' }) reasons: string[];
}
