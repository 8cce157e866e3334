/**
 * Program of the tests: keeps the CPU busy at each request, one at a time, 3% less than at the one before.
 * Arguments: port, milliseconds at first.
 */
import { createServer } from 'node:http';

const [port, firstMs] = process.argv.slice(2).map(Number);
let spinMs = firstMs!;

createServer((_request, response) => {
  const end = performance.now() + spinMs;
  while (performance.now() < end);
  spinMs *= 0.97;
  response.end('Hello, World!');
}).listen(port, '127.0.0.1');
