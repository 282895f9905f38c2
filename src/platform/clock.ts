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

/** An instant as people of an office write it, in its own time zone: `YYYY-MM-DD HH:mm`. */
export function instantIn(timeZone: string, instant: Date): string {
  let format = minutes.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
    minutes.set(timeZone, format);
  }
  return format.format(instant);
}

const minutes = new Map<string, Intl.DateTimeFormat>();

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
}
