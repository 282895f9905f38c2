/** `npm run create-platform-admin`: an account that creates offices through the graph and sees no office's data. */
import 'reflect-metadata';
import { Command } from 'commander';
import { asOperator, openDatabase } from '../api/start.js';
import { createPlatformAdmin } from '../people/people.service.js';
import { readConfig } from '../platform/config.js';

const options = new Command('create-platform-admin')
  .description('Makes an account for an admin of the platform. Stop the server first where it uses the embedded database.')
  .option('--username <username>', 'user name, used as name@platform', 'root')
  .option('--name <name>', 'name of the person', '平台管理员')
  .parse()
  .opts<{ username: string; name: string }>();

try {
  const database = await openDatabase(readConfig(), () => undefined);
  try {
    const made = await asOperator(database, (uow) => createPlatformAdmin(uow, options.username, options.name));
    console.log(`user name: ${made.username}\none-time password: ${made.oneTimePassword}\nIt must be changed at the first sign-in (changePassword).`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
