/**
 * Program of the tests: a server of one thread that stops for a second in the middle of its work, as
 * one does that collects garbage or waits for a lock. Argument: the number of the request, from 1,
 * that it stops at. Prints its port.
 */
import { createServer } from 'node:http';

const STALL_MS = 1000;
const stallAt = Number(process.argv[2]);
let requests = 0;

const server = createServer((_request, response) => {
  // Blocks the thread: nothing is accepted, read or answered meanwhile.
  if (++requests === stallAt) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STALL_MS);
  }
  response.end('Hello, World!');
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(address?.port);
});
