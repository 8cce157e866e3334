import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/platform/awake-worker.ts
import { readlinkSync } from "node:fs";
import { basename } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
var AWAITED = 0;
var AWAKE = 1;
var state = new Int32Array(workerData);
var pause = Atomics.pause ?? (() => {
});
parentPort?.postMessage(Number(basename(readlinkSync("/proc/thread-self"))));
Atomics.wait(state, 0, AWAITED);
while (Atomics.load(state, 0) === AWAKE) for (let turn = 0; turn < 200; turn++) pause();
