import type { CurrentActor } from './auth/current-actor.js';
import type { Clock } from './clock.js';
import { UnitOfWork, type Mode } from './db/unit-of-work.js';
import type { DataSource } from 'typeorm';
import type { FileStore } from './files/store.js';

/** What a chore needs of the server. */
export interface ChorePlace {
  readonly source: DataSource;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly log: (problem: unknown, sentence: string) => void;
}

/**
 * Something that the server does by itself, office by office, every so often. Two servers may do it at the same moment, and
 * one may be killed in the middle of it: a chore claims what it takes (`for update skip locked`) or does what may be done twice.
 */
export interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  run(work: OfficeWork): Promise<void>;
}

/** The server at work inside one office. */
export class OfficeWork {
  constructor(
    readonly place: ChorePlace,
    readonly officeId: string,
    readonly timeZone: string,
    /** Aborted when the server is asked to stop: leave what was not begun for the next time. */
    readonly signal: AbortSignal,
  ) {}

  /** The server itself in this office. */
  get worker(): CurrentActor {
    return { as: 'WORKER', officeId: this.officeId, timeZone: this.timeZone, teamIds: [], intersectionIds: [], mustChangePassword: false };
  }

  /** Does some work in a transaction of its own, as the server or as somebody whose rights are to decide. */
  async transact<T>(mode: Mode, work: (uow: UnitOfWork) => Promise<T>, as: CurrentActor = this.worker): Promise<T> {
    const uow = new UnitOfWork(this.place.source, as, this.place.clock.now(), mode, this.place.clock);
    try {
      const done = await work(uow);
      if (mode === 'write') await uow.commit();
      return done;
    } finally {
      await uow.close();
    }
  }
}
