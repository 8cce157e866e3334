/** One reporter in a process of its own: `report-once.ts API_URL TOKEN RUN [SHARDS]`. Prints what it did. */
import { createClient } from '../../../src/github/client.ts';
import { publishComment } from '../../../src/github/comment.ts';
import { HEAD, KEY, QUICK } from '../support.ts';

const [apiUrl = '', token = '', run = '', shards] = process.argv.slice(2);
const log = { debug() {}, info() {}, warn() {}, error() {} };
const { action } = await publishComment({
  client: createClient({ token, apiUrl, log, waits: QUICK }),
  ...{ owner: 'octo-org', repo: 'bookstore', number: 1 },
  ...{ key: KEY, run: Number(run), attempt: 1, head: HEAD },
  ...(shards === undefined ? {} : { shards: Number(shards) }),
  body: () => (shards === undefined ? `run ${run}` : `run ${run}, ${shards} shards`),
});
console.log(action);
