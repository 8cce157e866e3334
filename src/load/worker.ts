import { parentPort, workerData } from 'node:worker_threads';
import { toFailure } from './failure.ts';
import { HttpEngine } from './http.ts';
import type { Arguments, Call, Method, Reply } from './protocol.ts';
import { Rendezvous, type SharedMeeting } from './rendezvous.ts';

/** Entry of the engine's thread: carries out the calls that arrive, one after the other. */
const port = parentPort;
if (port === null) throw new Error('the load engine is started as a worker thread');

const shared = workerData as SharedMeeting | null;
const engine = shared === null ? new HttpEngine() : new HttpEngine(new Rendezvous(shared));
let last: Promise<void> = Promise.resolve();

port.on('message', (call: Call) => {
  last = last.then(async () => port.postMessage(await answer(call)));
});

async function answer({ id, method, args }: Call): Promise<Reply> {
  try {
    return { id, result: await carryOut(method, args) };
  } catch (error) {
    return { id, failure: toFailure(error) };
  }
}

function carryOut(method: Method, args: Arguments<Method>): Promise<unknown> {
  const call = engine[method] as (...args: Arguments<Method>) => Promise<unknown>;
  return call.apply(engine, args);
}
