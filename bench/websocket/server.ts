/** An echo for bench/websocket.ts: by the library `ws`, or by hand, which is as fast as a server in Node gets. */
import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { WebSocketServer } from 'ws';

const HANDSHAKE =
  'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ';

if (process.argv[2] === 'ws') library();
else byHand();

function library(): void {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('listening', () => process.send?.(server.address()));
  server.on('connection', (socket) => {
    socket.on('message', (data, binary) => socket.send(data, { binary }));
  });
}

/** Knows whole frames only, one at a time: there is one message in flight a connection. */
function byHand(): void {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => {});
    let read = Buffer.alloc(0);
    let opened = false;
    socket.on('data', (data) => {
      read = read.length === 0 ? data : Buffer.concat([read, data]);
      if (!opened) {
        socket.write(`${HANDSHAKE}${proofOf(data.toString('latin1'))}\r\n\r\n`);
        opened = true;
        read = Buffer.alloc(0);
      } else if (answered(socket, read)) {
        read = Buffer.alloc(0);
      }
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
}

/** RFC 6455, section 4.2.2. */
function proofOf(handshake: string): string {
  const key = /^sec-websocket-key: *(\S+)/im.exec(handshake)?.[1];
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}

/** Sends the frame back without its mask, once it is whole. */
function answered(socket: Socket, frame: Buffer): boolean {
  const short = frame[1]! & 0x7f;
  const head = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (frame.length < head) return false;
  const length =
    short < 126 ? short : short === 126 ? frame.readUInt16BE(2) : frame.readUInt32BE(6);
  if (frame.length < head + 4 + length) return false;
  const answer = Buffer.allocUnsafe(head + length);
  frame.copy(answer, 0, 0, head);
  answer[1] = short;
  for (let at = 0; at < length; at++) {
    answer[head + at] = frame[head + 4 + at]! ^ frame[head + (at & 3)]!;
  }
  return socket.write(answer) || true;
}
