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
  if (!read.success || problems.length > 0) throw new Error(`The settings are not right:\n  ${problems.join('\n  ')}`);
  return read.data;
}

/** Names in the environment that look like ours but for a letter, two that changed places, or an underscore. */
function misspelt(names: readonly string[]): string[] {
  const plain = (name: string): string => name.replaceAll('_', '').toUpperCase();
  // Short names have neighbours of their own: HOST and POST are two words.
  const ours = Object.keys(settings.shape).filter((name) => name.length > 4);
  return names.flatMap((name) => {
    const meant = name in settings.shape ? undefined : ours.find((one) => aLetterApart(plain(name), plain(one)));
    return meant === undefined ? [] : [`${name}: did you mean ${meant}?`];
  });
}

function aLetterApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1;
  const [one, other] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  return (one.length <= 1 && other.length <= 1) || (one.length === 2 && one === `${other[1]}${other[0]}` && other.length === 2);
}
