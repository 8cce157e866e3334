import { handshakeOf } from '../domain/handshake.ts';
import { errorKindOf } from '../domain/mix.ts';
import type { ArrivalRate, Scenario } from '../domain/scenario.ts';
import { sum } from '../domain/sum.ts';
import type { Asker } from './asker.ts';
import { Connection, type ConnectionOwner } from './connection.ts';
import type { BlockResult, TargetHandle } from './engine.ts';
import { LatencyHistogram } from './latency-histogram.ts';
import { LocalAddresses } from './local-addresses.ts';
import type { Question } from './question.ts';
import { type Questions, questionsOf } from './questions.ts';
import { READ_BUFFER } from './read-buffer.ts';
import { RepeatedAnswer } from './repeated-answer.ts';
import { requestBytes } from './request-bytes.ts';
import { Samples } from './samples.ts';
import { Echo, type ExchangeOwner } from './websocket/echo.ts';
import { clientFrame, OPCODE } from './websocket/frame.ts';
import { Room } from './websocket/room.ts';

/** Where a target listens; `address` is the resolved one. */
export interface Endpoint {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** Who decides what a connection does next: told of the end of every request. */
export interface Driver {
  answered(target: Target, connection: Asker, now: number): void;
  failed(connection: Asker): void;
}

/** One server under one scenario: its connections, and what the block in progress saw of it. */
export class Target implements ConnectionOwner, ExchangeOwner {
  readonly address: string;
  readonly port: number;
  /** What opens a WebSocket, is sent over it, and the frame that it is sent in; empty for HTTP. */
  readonly request: Buffer;
  readonly message: Buffer;
  readonly frame: Buffer;
  readonly timeoutMs: number;
  /** Null for a closed loop. */
  readonly rate: ArrivalRate | null;
  readonly lastAnswer = new RepeatedAnswer(READ_BUFFER);
  readonly latencies = new LatencyHistogram();
  /** Of the block in progress. */
  driver: Driver | null = null;

  readonly #connections: Asker[];
  readonly #maxConnections: number;
  /** Null for a WebSocket. */
  readonly #questions: Questions | null;
  readonly #localAddresses: LocalAddresses;
  readonly #samples = new Samples();
  #blocks = 0;
  #hung = false;
  #errors = new Map<string, number>();
  #connects = 0;
  #firstSentAt = 0;
  #lastAnswerAt = 0;

  /** @param seed of the order of different requests */
  constructor({ host, address, port }: Endpoint, scenario: Scenario, seed: number) {
    this.address = address;
    this.port = port;
    const isHttp = scenario.type === 'http';
    this.#questions = isHttp ? questionsOf(scenario, host, port, seed) : null;
    this.request = isHttp ? NOTHING : requestBytes(handshakeOf(scenario.request), host, port);
    this.message = isHttp ? NOTHING : Buffer.from(scenario.exchange.message, 'utf8');
    this.frame = clientFrame(OPCODE.text, this.message);
    this.timeoutMs = scenario.timeoutMs;
    this.rate = scenario.rate ?? null;
    this.#localAddresses = new LocalAddresses(address);
    this.#maxConnections = scenario.connections;
    this.#connections = askersOf(this, scenario);
  }

  get connections(): readonly Asker[] {
    return this.#connections;
  }

  /** Blocks that were started, the one in progress included. */
  get blocks(): number {
    return this.#blocks;
  }

  get mayGrow(): boolean {
    return this.#connections.length < this.#maxConnections;
  }

  /** A further connection; null where there are as many as there may be. */
  grow(): Asker | null {
    if (!this.mayGrow) return null;
    const connection = new Connection(this);
    this.#connections.push(connection);
    return connection;
  }

  get completions(): number {
    return this.#samples.count;
  }

  /** Forgets what the last block saw. */
  startBlock(driver: Driver): void {
    this.#blocks++;
    this.#questions?.begin(this.#blocks);
    this.driver = driver;
    this.#samples.clear();
    this.#errors = new Map();
    this.#connects = 0;
    this.#firstSentAt = performance.now();
    this.#lastAnswerAt = 0;
  }

  /** What the block saw, without its CPU time; keeps the latencies for the histogram, where they are wanted. */
  endBlock(target: TargetHandle, keepsLatencies = true): Omit<BlockResult, 'cpuNs'> {
    this.driver = null;
    if (keepsLatencies) this.latencies.record(this.#samples.values());
    const median = this.#samples.median();
    this.#hung ||= this.#allTimedOut();
    const end = this.#lastAnswerAt || performance.now();
    return {
      target,
      completions: this.#samples.count,
      elapsedMs: end - this.#firstSentAt,
      p50Us: median === null ? null : median * 1000,
      connects: this.#connects,
      errors: Object.fromEntries(this.#errors),
    };
  }

  /** Latencies of the block in progress, in milliseconds. */
  samples(): Float64Array {
    return this.#samples.values().slice();
  }

  errors(kind: string): number {
    return this.#errors.get(kind) ?? 0;
  }

  /** Of all kinds. */
  get failures(): number {
    return sum([...this.#errors.values()]);
  }

  /** Fails the requests that have waited too long. */
  expire(now: number): void {
    for (const connection of this.#connections) {
      if (connection.inFlight && now - connection.sentAt > this.timeoutMs) connection.timeOut();
    }
  }

  connecting(): string | undefined {
    this.#connects++;
    return this.#localAddresses.next();
  }

  nextQuestion(): Question {
    return this.#questions!.next();
  }

  delivered({ sentAt }: Asker, now: number): void {
    this.#lastAnswerAt = now;
    this.#samples.add(now - sentAt);
  }

  answered(connection: Asker, error: string | null, now: number): void {
    this.#lastAnswerAt = now;
    if (error === null) this.#samples.add(now - connection.sentAt);
    else this.count(error);
    this.driver?.answered(this, connection, now);
  }

  failed(connection: Asker, error: string): void {
    this.count(error);
    this.driver?.failed(connection);
  }

  /** In a block of this run all connections waited in vain: nobody is asked any more before the next run. */
  get hung(): boolean {
    return this.#hung;
  }

  /** A run begins. */
  wake(): void {
    this.#hung = false;
  }

  #allTimedOut(): boolean {
    const timeOuts = [...this.#errors].filter(([error]) => errorKindOf(error) === 'timeout');
    const times = timeOuts.reduce((sum, [, count]) => sum + count, 0);
    return this.#samples.count === 0 && times >= this.#connections.length;
  }

  close(): void {
    for (const connection of this.#connections) connection.drop();
  }

  count(error: string): void {
    this.#errors.set(error, (this.#errors.get(error) ?? 0) + 1);
  }
}

const NOTHING = Buffer.alloc(0);

/** What is asked of a target in parallel: its connections, or the one room that they are members of. */
function askersOf(target: Target, scenario: Scenario): Asker[] {
  const { type, connections } = scenario;
  if (type === 'http') {
    // An open loop opens them as it goes: one that stands idle may take a thread of the server's.
    const length = scenario.rate === undefined ? connections : 1;
    return Array.from({ length }, () => new Connection(target));
  }
  if (scenario.exchange.kind === 'chat') return [new Room(target, connections)];
  return Array.from({ length: connections }, () => new Echo(target));
}
