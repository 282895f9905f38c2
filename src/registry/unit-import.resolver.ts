import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { File } from '../file/file.entity.js';
import { fileById } from '../file/file.loader.js';
import { Account } from '../people/people.entity.js';
import { accountById } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { FileStore } from '../platform/files/store.js';
import { Allowed, Files, Uow } from '../platform/graph/allowed.js';
import type { ListArgs } from '../platform/graph/list.js';
import { UnitImport } from './unit-import.entity.js';
import { ConfirmUnitImportInput, PreviewUnitImportInput } from './unit-import.input.js';
import { unitImportById, unitImports } from './unit-import.loader.js';
import { confirmUnitImport, previewUnitImport } from './unit-import.service.js';
import { badRowsIn } from './upload.service.js';
import { WorkbookRow } from './workbook-row.entity.js';

const badRowsById = badRowsIn('unit_import');

@Resolver(() => UnitImport)
export class UnitImportResolver {
  @Query(() => unitImports.Connection, { description: 'The imports of units, the latest first.' }) @Allowed('unitImport.read')
  unitImports(@Uow() uow: UnitOfWork, @Args(() => unitImports.Args) args: ListArgs) { return unitImports.read(uow, args); }

  @Query(() => UnitImport, { nullable: true, description: 'One import of units, or null where there is none for you.' }) @Allowed('unitImport.read')
  unitImport(@Uow() uow: UnitOfWork, @Arg('id', () => ID, { description: 'Its key.' }) id: string) { return uow.load(unitImportById, id); }

  @FieldResolver(() => File, { nullable: true, description: 'The workbook as uploaded.' }) @Allowed('file.read')
  file(@Root() unitImport: UnitImport, @Uow() uow: UnitOfWork) { return uow.load(fileById, unitImport.fileId); }

  @FieldResolver(() => Account, { nullable: true, description: 'Who previewed it.' }) @Allowed('account.read')
  createdBy(@Root() unitImport: UnitImport, @Uow() uow: UnitOfWork) { return uow.load(accountById, unitImport.createdBy); }

  @FieldResolver(() => [String], { description: 'The headings of the workbook, in its own order.' })
  async columns(@Root() unitImport: UnitImport, @Uow() uow: UnitOfWork) { return (await uow.load(badRowsById, unitImport.id)).columns; }

  @FieldResolver(() => [WorkbookRow], { description: 'The rows that cannot be taken over, the first 200 of them; `bad` says how many there are.' })
  async badRows(@Root() unitImport: UnitImport, @Uow() uow: UnitOfWork) { return (await uow.load(badRowsById, unitImport.id)).bad; }

  @FieldResolver(() => String, { nullable: true, description: 'Where the workbook is fetched with a red first column 原因, to be corrected and uploaded again; null where no row is bad.' })
  errorWorkbookUrl(@Root() unitImport: UnitImport) { return unitImport.bad === 0 ? null : `/imports/${unitImport.id}/workbook.xlsx`; }

  @Mutation(() => UnitImport, { description: 'Reads a workbook of units and judges every row. Writes no unit.' }) @Allowed('unitImport.preview')
  previewUnitImport(@Uow() uow: UnitOfWork, @Files() files: FileStore, @Arg('input', () => PreviewUnitImportInput, { description: 'The workbook.' }) input: PreviewUnitImportInput) { return previewUnitImport(uow, files, input); }

  @Mutation(() => UnitImport, { description: 'Takes over the good rows of an import, judged anew against the units of now. Confirmed again it changes nothing.' }) @Allowed('unitImport.confirm')
  confirmUnitImport(@Uow() uow: UnitOfWork, @Arg('input', () => ConfirmUnitImportInput, { description: 'The import.' }) input: ConfirmUnitImportInput) { return confirmUnitImport(uow, input); }
}
