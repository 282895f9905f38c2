/** Where the server's time comes from. Nothing else asks the machine for the time. */
export interface Clock {
  now(): Date;
  /** "system", or what else it is, for the line at start. */
  readonly kind: 'system' | 'story';
}

export const systemClock: Clock = { kind: 'system', now: () => new Date() };

/** A demo's clock: it stands at an instant of the story and goes on from there as fast as any other clock. */
export class StoryClock implements Clock {
  readonly kind = 'story';
  #story: number;
  #since: number;

  constructor(at: Date) {
    this.#story = at.getTime();
    this.#since = performance.now();
  }

  now(): Date {
    return new Date(this.#story + Math.trunc(performance.now() - this.#since));
  }

  /** Moves the story on. A clock that went back would let a deadline that has passed be met: it is refused. */
  moveTo(at: Date): void {
    if (at < this.now()) throw new Error(`A story does not go back: ${at.toISOString()} is before ${this.now().toISOString()}`);
    this.#story = at.getTime();
    this.#since = performance.now();
  }
}

/** The calendar day of an instant in an office's own time zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  return dayFormat(timeZone).format(instant);
}

/** The first instant after a calendar day in an office's own time zone: until then the day lasts. */
export function endOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  // What the wall shows at that instant, less the instant, is how far the zone is ahead; asked twice, for zones that change it.
  const ahead = (at: number): number => Date.parse(`${wallFormat(timeZone).format(at).replace(' ', 'T')}Z`) - at;
  return new Date(midnight - ahead(midnight - ahead(midnight)));
}

/** An instant as people of an office write it, in its own time zone: `YYYY-MM-DD HH:mm`. */
export const instantIn = (timeZone: string, instant: Date): string => wallFormat(timeZone).format(instant).slice(0, 16);

const walls = new Map<string, Intl.DateTimeFormat>();

function wallFormat(timeZone: string): Intl.DateTimeFormat {
  let format = walls.get(timeZone);
  if (!format) walls.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })));
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}
