import { readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** Entry of a thread that does nothing, and never sleeps while doing it: see awake.ts. */
const AWAITED = 0;
const AWAKE = 1;

const state = new Int32Array(workerData as SharedArrayBuffer);
/** Leaves the core to its other hyperthread meanwhile; Node 22 has no such thing. */
const pause = (Atomics as { pause?: () => void }).pause ?? (() => {});

parentPort?.postMessage(Number(basename(readlinkSync('/proc/thread-self'))));
// Not before it has the lowest priority.
Atomics.wait(state, 0, AWAITED);
while (Atomics.load(state, 0) === AWAKE) for (let turn = 0; turn < 200; turn++) pause();
