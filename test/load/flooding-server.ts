/**
 * Program of the tests: a server that sends more than anybody asked for. The path says what:
 * `/headers`, `/header`, `/interim`, `/extension`, `/trailer` and `/close` never end; `/endless`
 * and `/tiny` are chunked bodies without an end; `/body` and `/chunks` are answers of 100 MB. Prints its port.
 */
import { createServer, type Socket } from 'node:net';

const PART = 64 * 1024;
const HUNDRED_MB = 100 * 1024 * 1024;
const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const X = 'x'.repeat(PART);
const CHUNK = `${PART.toString(16)}\r\n${X}\r\n`;

interface Flood {
  readonly start: string;
  readonly repeat: string;
  /** Infinite where it never ends. */
  readonly times: number;
  readonly end?: string;
}

const FOREVER = Number.POSITIVE_INFINITY;
const FLOODS: Readonly<Record<string, Flood>> = {
  '/headers': { start: OK, repeat: `X-Header: ${'y'.repeat(80)}\r\n`.repeat(500), times: FOREVER },
  '/header': { start: `${OK}X-Header: `, repeat: X, times: FOREVER },
  '/interim': { start: '', repeat: 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(2000), times: FOREVER },
  '/extension': { start: `${CHUNKED}5;`, repeat: X, times: FOREVER },
  '/trailer': { start: `${CHUNKED}0\r\n`, repeat: `X: ${X}\r\n`, times: FOREVER },
  '/close': { start: `${OK}\r\n`, repeat: X, times: FOREVER },
  '/endless': { start: CHUNKED, repeat: CHUNK, times: FOREVER },
  '/tiny': { start: CHUNKED, repeat: '1\r\nx\r\n'.repeat(10_000), times: FOREVER },
  '/body': {
    start: `${OK}Content-Length: ${HUNDRED_MB}\r\n\r\n`,
    repeat: X,
    times: HUNDRED_MB / PART,
  },
  '/chunks': { start: CHUNKED, repeat: CHUNK, times: HUNDRED_MB / PART, end: '0\r\n\r\n' },
};

const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.on('data', (data) => {
    const path = /^GET (\S+)/.exec(data.toString('latin1'))?.[1] ?? '';
    const wanted = FLOODS[path];
    if (wanted !== undefined) pour(socket, wanted);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(address?.port);
});

function pour(socket: Socket, { start, repeat, times, end = '' }: Flood): void {
  let sent = 0;
  const part = Buffer.from(repeat, 'latin1');
  const go = () => {
    for (; sent < times; sent++) {
      if (socket.destroyed) return;
      if (!socket.write(part)) {
        sent++;
        socket.once('drain', go);
        return;
      }
    }
    socket.write(end);
  };
  socket.write(start);
  go();
}
