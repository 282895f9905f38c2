import type { DataSource } from 'typeorm';
import type { ActionName } from '../policy/actions.js';
import { boundary, type CurrentActor } from '../platform/auth/current-actor.js';
import type { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { Refusal } from '../platform/errors/errors.js';
import type { FileStore } from '../platform/files/store.js';
import { appendAudit } from '../platform/audit.js';

/**
 * One GraphQL request. Its reads share one read-only unit of work; each mutation field has one of its own, and what the
 * answer then reads of its result comes from a fresh one, so that nothing is read from before the deed.
 */
export class Operation {
  uow: UnitOfWork;
  readonly #refused: { action: ActionName; refusal: Refusal; subjectId?: string }[] = [];

  constructor(
    readonly source: DataSource,
    readonly actor: CurrentActor,
    readonly clock: Clock,
    readonly files: FileStore,
  ) {
    this.uow = this.#open('read');
  }

  #open(mode: 'read' | 'write', as: CurrentActor = this.actor): UnitOfWork {
    return new UnitOfWork(this.source, as, this.clock.now(), mode, this.clock);
  }

  /** Does one deed in its own transaction: all of it is written, or nothing but what a refusal must leave behind. */
  async write<T>(asBoundary: boolean, work: (uow: UnitOfWork) => Promise<T>): Promise<T> {
    await this.uow.close();
    const uow = this.#open('write', asBoundary ? { ...boundary, officeId: this.actor.officeId, accountId: this.actor.accountId, sessionId: this.actor.sessionId } : this.actor);
    this.uow = uow;
    try {
      const result = await work(uow);
      await uow.commit();
      return result;
    } catch (error) {
      if ((error as Refusal).keepsWrites === true) await uow.commit();
      throw error;
    } finally {
      await uow.close();
      this.uow = this.#open('read');
    }
  }

  /** Notes that somebody was refused; the notes are written when the request is over. A refusal that keeps its writes has kept its line with them. */
  refused(action: ActionName, refusal: Refusal, subjectId?: string): void {
    if (!refusal.keepsWrites) this.#refused.push({ action, refusal, subjectId });
  }

  /** Gives everything back and writes the refusals down. */
  async close(): Promise<void> {
    await this.uow.close();
    // One request that is refused in a hundred fields is one line of the log for each action, not a hundred.
    const noted = new Map(this.#refused.map((one) => [one.action, one]));
    if (noted.size === 0 || this.actor.officeId === undefined) return;
    const uow = this.#open('write');
    try {
      for (const { action, refusal, subjectId } of noted.values()) {
        await appendAudit(uow, { action, outcome: 'REFUSED', subjectId, detail: { code: refusal.code, message: refusal.message } });
      }
      await uow.commit();
    } finally {
      await uow.close();
    }
  }
}
