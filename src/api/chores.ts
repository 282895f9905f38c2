import { forgetExports, makeExports } from '../export/export.chore.js';
import { pictureChore } from '../file/picture.chore.js';
import { scanChore } from '../file/scan.chore.js';
import { sweepChore } from '../file/sweep.chore.js';
import { fillCalendar } from '../calendar/calendar.chore.js';
import { boundary } from '../platform/auth/current-actor.js';
import { OfficeWork, type Chore, type ChorePlace } from '../platform/chore.js';
import type { Config } from '../platform/config.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { scannerOf } from '../platform/files/place.js';
import { smtpMailer } from '../platform/mailer.js';
import { dueChore } from '../reminder/due.chore.js';
import { mailChore } from '../reminder/mail.chore.js';
import { spellNames } from '../territory/pinyin.chore.js';

/** Everything that the server does by itself. */
export function choresOf(config: Config): Chore[] {
  const { EXPORT_DAYS, ORPHAN_DAYS, SMTP_URL, MAIL_FROM } = config;
  const scanner = scannerOf(config);
  return [
    makeExports(EXPORT_DAYS), forgetExports,
    pictureChore, sweepChore(ORPHAN_DAYS),
    ...(scanner ? [scanChore(scanner)] : []),
    spellNames,
    fillCalendar,
    dueChore(),
    ...(SMTP_URL !== undefined && MAIL_FROM !== undefined ? [mailChore(smtpMailer(SMTP_URL, MAIL_FROM))] : []),
  ];
}

/** Has the server do its chores; each waits for its own end before it begins again. */
export class Scheduler {
  readonly #stopping = new AbortController();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();

  constructor(readonly place: ChorePlace, readonly chores: readonly Chore[]) {}

  start(): void {
    for (const chore of this.chores) this.#later(chore);
  }

  /** Does a chore, or all of them, once for every office. What fails in one office does not keep the others waiting. */
  async runOnce(name?: string): Promise<void> {
    const wanted = this.chores.filter((chore) => name === undefined || chore.name === name);
    if (wanted.length === 0) throw new Error(`No chore is called ${name}`);
    for (const chore of wanted) await this.#run(chore);
  }

  /** Ends what waits at once, and what runs as soon as it can be left. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #later(chore: Chore): void {
    if (this.#stopping.signal.aborted) return;
    this.#timers.set(chore.name, setTimeout(() => {
      const run = this.#run(chore).finally(() => {
        this.#running.delete(run);
        this.#later(chore);
      });
      this.#running.add(run);
    }, chore.everySeconds * 1_000));
  }

  async #run(chore: Chore): Promise<void> {
    try {
      for (const { id, time_zone } of await this.#offices()) {
        if (this.#stopping.signal.aborted) return;
        await chore.run(new OfficeWork(this.place, id, time_zone, this.#stopping.signal)).catch((error: unknown) => this.#failed(chore, error));
      }
    } catch (error) {
      this.#failed(chore, error);
    }
  }

  #failed(chore: Chore, error: unknown): void {
    this.place.log(error, `the chore "${chore.name}" failed and is tried again`);
  }

  async #offices(): Promise<{ id: string; time_zone: string }[]> {
    const uow = new UnitOfWork(this.place.source, boundary, this.place.clock.now(), 'read');
    try {
      return await uow.query<{ id: string; time_zone: string }>('select id, time_zone from office order by id');
    } finally {
      await uow.close();
    }
  }
}
