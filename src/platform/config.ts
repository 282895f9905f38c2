import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** Every setting of the server, read once at start from the environment; README's table is the same list. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'takes an address that begins with postgresql://').optional(),
  DATABASE_OWNER_URL: z.string().regex(/^postgres(ql)?:\/\//, 'takes an address that begins with postgresql://').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  MAX_FILE_MB: z.coerce.number().int().min(1).max(2_000).default(50),
  MAX_UNIT_MB: z.coerce.number().int().min(1).max(1_000_000).default(2_000),
  MAX_OFFICE_MB: z.coerce.number().int().min(1).max(100_000_000).default(200_000),
  ORPHAN_DAYS: z.coerce.number().int().min(1).max(3_650).default(30),
  S3_URL: z.string().regex(/^https?:\/\/[^/@\s]+:[^/@\s]+@[^/\s]+\/[^/?\s]+(\?region=[\w-]+)?$/, 'takes an address such as https://key:secret@host:9000/bucket').optional(),
  CLAMD_SECONDS: z.coerce.number().int().min(1).max(600).default(30),
  CLAMD_URL: z.string().regex(/^(tcp:\/\/[^/\s]+|unix:\/.+)$/, 'takes tcp://host:3310 or unix:/path/of/the/socket').optional(),
  EXPORT_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  SMTP_URL: z.string().regex(/^smtps?:\/\/[^\s]+$/, 'takes an address that begins with smtp:// or smtps://').refine((url) => URL.canParse(url), 'is no address').optional(),
  MAIL_FROM: z.string().regex(/^([^<>@\r\n]*<)?[^@\s<>,;]+@[^@\s<>,;]+>?$/, 'takes a mail address, alone or as: name <address>').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Config = z.infer<typeof settings>;

/** Reads the settings; a value that makes no sense stops the start with one sentence for each. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings.shape && value !== ''));
  const read = settings.safeParse(present);
  const problems = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  problems.push(...misspelt(Object.keys(environment)));
  if (read.success && read.data.DATABASE_OWNER_URL !== undefined && read.data.DATABASE_URL === undefined) problems.push('DATABASE_OWNER_URL needs DATABASE_URL, the address that the server itself uses');
  if (read.success && (read.data.SMTP_URL === undefined) !== (read.data.MAIL_FROM === undefined)) problems.push('SMTP_URL and MAIL_FROM go together: the mail server, and whose letters it takes');
  if (!read.success || problems.length > 0) throw new Error(`The settings are not right:\n  ${problems.join('\n  ')}`);
  return read.data;
}

/** Names in the environment that look like one of ours but for a letter or two. Short names look like too much. */
function misspelt(names: readonly string[]): string[] {
  const ours = Object.keys(settings.shape).filter((name) => name.length > 5);
  return names.flatMap((name) => {
    const meant = ours.find((one) => one !== name && distance(one, name.toUpperCase()) <= 2);
    return meant === undefined || name in settings.shape ? [] : [`${name}: did you mean ${meant}?`];
  });
}
