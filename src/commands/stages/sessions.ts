import { secretsIn } from '../../domain/redact.ts';
import type { Session } from '../../launchers/sign-in.ts';
import type { PreparedTarget, SessionKeeper } from '../../measure/types.ts';
import type { CommandIo } from '../io.ts';

/** Keeps what logins brought, and keeps it secret. */
export class Sessions implements SessionKeeper {
  readonly #io: CommandIo;
  readonly #last = new Map<PreparedTarget, Session>();
  readonly #secrets = new Set<string>();

  constructor(io: CommandIo) {
    this.#io = io;
  }

  /** Of all that there were. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  add(session: Session, target: PreparedTarget): void {
    const secrets = secretsIn(session);
    for (const secret of secrets) this.#secrets.add(secret);
    this.#io.hide?.(secrets);
    this.#last.set(target, session);
  }

  of(target: PreparedTarget): Session {
    return this.#last.get(target) ?? {};
  }
}
