import { randomBytes } from 'node:crypto';

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const FINAL = 0x80;
const MASKED = 0x80;

/** A whole frame as a client must send it: masked. A message is sent again and again under one mask. */
export function clientFrame(opcode: number, payload: Uint8Array): Buffer {
  const mask = randomBytes(4);
  const masked = Buffer.from(payload);
  for (let at = 0; at < masked.length; at++) masked[at] = masked[at]! ^ mask[at & 3]!;
  return Buffer.concat([head(opcode, payload.length), mask, masked]);
}

function head(opcode: number, length: number): Buffer {
  const first = FINAL | opcode;
  if (length < 126) return Buffer.from([first, MASKED | length]);
  if (length < 65_536) return Buffer.from([first, MASKED | 126, length >> 8, length & 255]);
  const bytes = Buffer.from([first, MASKED | 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}
