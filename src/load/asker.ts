/**
 * What is asked again and again: an HTTP connection, a WebSocket, or a room of them. Whoever drives a block
 * sees no more of it than this.
 */
export interface Asker {
  /** When the request in flight was sent, or (open loop) was due, by performance.now(). */
  readonly sentAt: number;
  readonly inFlight: boolean;
  /** Whether its sockets stand. */
  readonly open: boolean;
  /**
   * Sends the request; opens what is not open.
   * @param now the time from which its latency counts, by performance.now().
   */
  ask(now: number): void;
  /** Opens without asking. Rejects with the system's error. */
  stand(): Promise<void>;
  timeOut(): void;
  /** Closes; a request in flight is forgotten. */
  drop(): void;
}
