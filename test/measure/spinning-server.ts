/** Program of the tests: works for a while at each request, one at a time. Arguments: port, milliseconds. */
import { createServer } from 'node:http';

const [port, spinMs] = process.argv.slice(2).map(Number);

createServer((_request, response) => {
  const end = performance.now() + spinMs!;
  while (performance.now() < end);
  response.end('Hello, World!');
}).listen(port, '127.0.0.1');
