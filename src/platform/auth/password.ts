import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { invalid } from '../errors/errors.js';

// argon2id with OWASP's smallest recommended cost (2024): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password fits. Takes as long for an account that does not exist, so that time tells nothing. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  absent ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await absent), password);
  return stored !== undefined && fits;
}

let absent: Promise<string> | undefined;

/** A password that somebody chose: long enough to be worth its hash. Source: NIST SP 800-63B, at least eight characters. */
export function acceptablePassword(password: string, field: string): string {
  if ([...password].length < 8) throw invalid(field, 'takes at least 8 characters');
  if (password.length > 200) throw invalid(field, 'takes at most 200 characters');
  return password;
}

// No letter or digit that is mistaken for another when it is read out over a telephone.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A one-time password of 80 bits, in four groups of four. */
export const oneTimePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')).join('-');
