import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { projectRoot } from '../root.js';

/** TypeORM orders migrations by the thirteen digits that end a class's name; ours are numbered from this one on. */
const epoch = 1_500_000_000_000;

/** The frozen SQL files of `migrations/` that are wanted, in their order, as TypeORM takes them. They go forward only: a step back is a new file. */
export function migrationsOf(wanted: (file: string) => boolean = () => true): (new () => MigrationInterface)[] {
  const folder = join(projectRoot, 'migrations');
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file) && wanted(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      const name = `${file.replace(/\.sql$/, '')}-${epoch + Number(file.slice(0, 4))}`;
      return class implements MigrationInterface {
        readonly name = name;
        async up(runner: QueryRunner): Promise<void> {
          // Tables belong to the role that logs in nowhere; only making the roles themselves needs the caller's own rights.
          await runner.query(file.includes('roles') ? '' : 'set local role kaohe_owner');
          await runner.query(sql);
          await runner.query('set local role none');
        }
        async down(): Promise<void> {
          throw new Error(`${file} does not go back: write a new migration`);
        }
      };
    });
}
