import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { FileStore } from '../platform/files/store.js';
import { Allowed, Files, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { badRowsIn } from '../registry/upload.service.js';
import { WorkbookRow } from '../registry/workbook-row.entity.js';
import { DutyImport } from './duty-import.entity.js';
import { ConfirmDutyImportInput, PreviewDutyImportInput } from './duty-import.input.js';
import { dutyImportById, dutyImports } from './duty-import.loader.js';
import { confirmDutyImport, previewDutyImport } from './duty-import.service.js';

const badRowsById = badRowsIn('duty_import');

@Resolver(() => DutyImport)
export class DutyImportResolver {
  @Query(() => dutyImports.Connection, { description: 'The imports of the roll-call, the latest first.' }) @Allowed('dutyImport.read')
  dutyImports(@Uow() uow: UnitOfWork, @Args(() => dutyImports.Args) args: ListArgs) { return dutyImports.read(uow, args); }

  @Query(() => DutyImport, { nullable: true, description: 'One import of the roll-call, or null where there is none for you.' }) @Allowed('dutyImport.read')
  dutyImport(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(dutyImportById, id); }

  @FieldResolver(() => File, { nullable: true, description: 'The workbook as uploaded.' }) @Allowed('file.read')
  file(@Root() dutyImport: DutyImport, @Uow() uow: UnitOfWork) { return uow.load(fileById, dutyImport.fileId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who previewed it.' }) @Allowed('account.read')
  createdBy(@Root() dutyImport: DutyImport, @Uow() uow: UnitOfWork) { return uow.load(accountById, dutyImport.createdBy); }

  @FieldResolver(() => [String], { description: 'The headings of the workbook, in its own order.' })
  async columns(@Root() dutyImport: DutyImport, @Uow() uow: UnitOfWork) { return (await uow.load(badRowsById, dutyImport.id)).columns; }

  @FieldResolver(() => [WorkbookRow], { description: 'The rows that cannot be recorded, the first 200 of them; `bad` says how many there are.' })
  async badRows(@Root() dutyImport: DutyImport, @Uow() uow: UnitOfWork) { return (await uow.load(badRowsById, dutyImport.id)).bad; }

  @FieldResolver(() => String, { nullable: true, description: 'Where the workbook is fetched with a red first column 原因, to be corrected and uploaded again; null where no row is bad.' })
  errorWorkbookUrl(@Root() dutyImport: DutyImport) { return dutyImport.bad === 0 ? null : `/duty-imports/${dutyImport.id}/workbook.xlsx`; }

  @Mutation(() => DutyImport, { description: 'Reads a workbook of the roll-call and judges every row. Records no line.' }) @Allowed('dutyImport.preview')
  previewDutyImport(@Uow() uow: UnitOfWork, @Files() files: FileStore, @Arg('input', () => PreviewDutyImportInput, { description: 'The workbook.' }) input: PreviewDutyImportInput) { return previewDutyImport(uow, files, input); }

  @Mutation(() => DutyImport, { description: 'Records the good rows of an import, judged anew. Confirmed again it changes nothing.' }) @Allowed('dutyImport.confirm')
  confirmDutyImport(@Uow() uow: UnitOfWork, @Arg('input', () => ConfirmDutyImportInput, { description: 'The import.' }) input: ConfirmDutyImportInput) { return confirmDutyImport(uow, input); }
}
