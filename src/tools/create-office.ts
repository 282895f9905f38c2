/** `npm run create-office`: makes an office and its first admin, with a one-time password that opens it once. */
import 'reflect-metadata';
import { Command } from 'commander';
import { makeOffice, openDatabase } from '../api/start.js';
import { readConfig } from '../platform/config.js';

interface Options { readonly code: string; readonly name: string; readonly nameEn: string; readonly timeZone: string; readonly admin: string; readonly adminName: string }

const options = new Command('create-office')
  .description('Makes an office and its first admin. Stop the server first where it uses the embedded database.')
  .requiredOption('--code <code>', 'short name in user names, such as liaocheng')
  .requiredOption('--name <name>', 'name in Chinese, such as 聊城市文明办')
  .option('--name-en <name>', 'name in English', '')
  .option('--time-zone <zone>', 'time zone of its days and deadlines', 'Asia/Shanghai')
  .option('--admin <username>', 'user name of the first admin', 'admin')
  .option('--admin-name <name>', 'name of the first admin', '管理员')
  .parse()
  .opts<Options>();

try {
  const database = await openDatabase(readConfig(), () => undefined);
  try {
    const { code, name: nameZh, nameEn, timeZone, admin: adminUsername, adminName } = options;
    const made = await makeOffice(database, { code, nameZh, nameEn, timeZone, adminUsername, adminName });
    console.log(`${made.office.nameZh} is ready.\n  user name: ${made.adminUsername}\n  one-time password: ${made.oneTimePassword}\nIt must be changed at the first sign-in (changePassword).`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
