import { describe, expect, test } from 'vitest';
import { clientFrame, OPCODE } from '../../../src/load/websocket/frame.ts';
import { FrameParser } from '../../../src/load/websocket/frame-parser.ts';

interface Framed {
  readonly opcode?: number;
  readonly final?: boolean;
  readonly payload?: string | Buffer;
}

/** A frame as a server sends it: without a mask. */
function frame({ opcode = OPCODE.text, final = true, payload = '' }: Framed = {}): Buffer {
  const data = Buffer.from(payload);
  const first = (final ? 0x80 : 0) | opcode;
  return Buffer.concat([Buffer.from([first, ...lengthBytes(data.length)]), data]);
}

function lengthBytes(length: number): number[] {
  if (length < 126) return [length];
  if (length < 65_536) return [126, length >> 8, length & 255];
  return [127, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 255, length & 255];
}

/** Everything that the parser tells of these bytes, read in pieces of `size`. */
function told(parser: FrameParser, bytes: Buffer, size = bytes.length): string[] {
  const events: string[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    const end = Math.min(bytes.length, start + size);
    for (let at = start; at < end; at = parser.at) {
      const event = parser.feed(bytes, at, end);
      if (event === 'message') events.push(parser.expected ? 'expected' : 'other');
      else if (event !== 'none')
        events.push(`${event} ${parser.control.toString('latin1')}`.trim());
      if (event === 'malformed') return events;
    }
  }
  return events;
}

const MESSAGE = 'Grüße, Welt!';
const parserOf = (message: string) => new FrameParser(Buffer.from(message));

describe('a message', () => {
  test.each([1, 2, 3, 7, 1000])('is recognised however it is cut, here by %i bytes', (size) => {
    const bytes = Buffer.concat([
      frame({ payload: MESSAGE }),
      frame({ payload: 'something else' }),
      frame({ payload: MESSAGE }),
    ]);
    expect(told(parserOf(MESSAGE), bytes, size)).toEqual(['expected', 'other', 'expected']);
  });

  test.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])('may hold %i bytes', (length) => {
    const message = 'a'.repeat(length);
    const bytes = Buffer.concat([frame({ payload: message }), frame({ payload: `${message}a` })]);
    for (const size of [1, 1000, bytes.length]) {
      expect(told(parserOf(message), bytes, size)).toEqual(['expected', 'other']);
    }
  });

  test.each([1, 5, 1000])('may come in fragments, with a ping between, cut by %i bytes', (size) => {
    const parser = parserOf(MESSAGE);
    const [first, second, third] = [MESSAGE.slice(0, 3), MESSAGE.slice(3, 4), MESSAGE.slice(4)];
    const bytes = Buffer.concat([
      frame({ final: false, payload: first }),
      frame({ opcode: OPCODE.ping, payload: 'alive?' }),
      frame({ opcode: OPCODE.continuation, final: false, payload: second }),
      frame({ opcode: OPCODE.pong, payload: 'unasked' }),
      frame({ opcode: OPCODE.continuation, payload: third }),
      frame({ payload: MESSAGE }),
    ]);
    expect(told(parser, bytes, size)).toEqual(['ping alive?', 'expected', 'expected']);
  });

  test.each([
    ['shorter', { payload: MESSAGE.slice(0, -1) }],
    ['longer', { payload: `${MESSAGE}!` }],
    ['of other letters', { payload: MESSAGE.replace('W', 'w') }],
    ['empty', {}],
    ['binary', { payload: MESSAGE, opcode: OPCODE.binary }],
  ])('that is %s is another', (_, other) => {
    expect(told(parserOf(MESSAGE), frame(other))).toEqual(['other']);
  });

  test('is idle before and after, and not within', () => {
    const parser = parserOf(MESSAGE);
    const bytes = frame({ final: false, payload: MESSAGE });
    expect(parser.idle).toBe(true);
    parser.feed(bytes, 0, 1);
    expect(parser.idle).toBe(false);
    parser.feed(bytes, 1, bytes.length);
    expect(parser.idle).toBe(false);
    const last = frame({ opcode: OPCODE.continuation });
    expect(parser.feed(last, 0, last.length)).toBe('message');
    expect([parser.expected, parser.idle]).toEqual([true, true]);
  });

  test('that was cut off is forgotten on a new connection', () => {
    const parser = parserOf(MESSAGE);
    told(parser, frame({ final: false, payload: MESSAGE }).subarray(0, 5));
    parser.reset();
    expect(told(parser, frame({ payload: MESSAGE }))).toEqual(['expected']);
  });
});

test('a close tells its payload', () => {
  const payload = Buffer.concat([Buffer.from([0x0f, 0xa1]), Buffer.from('enough')]);
  const parser = parserOf(MESSAGE);
  expect(told(parser, frame({ opcode: OPCODE.close, payload }), 1)).toHaveLength(1);
  expect(parser.control.readUInt16BE(0)).toBe(4001);
});

describe('what breaks the protocol', () => {
  const long = frame({ payload: 'a'.repeat(70_000) });
  test.each([
    ['a masked frame', clientFrame(OPCODE.text, Buffer.from(MESSAGE))],
    ['a reserved bit', Buffer.from([0xc1, 0])],
    ['a reserved opcode', Buffer.from([0x83, 0])],
    ['a reserved control opcode', Buffer.from([0x8b, 0])],
    ['a ping in fragments', frame({ opcode: OPCODE.ping, final: false })],
    ['a ping of 126 bytes', Buffer.from([0x89, 126, 0, 126])],
    ['a continuation of nothing', frame({ opcode: OPCODE.continuation })],
    ['a message within another', Buffer.concat([frame({ final: false }), frame()])],
    ['a length beyond all numbers', Buffer.concat([long.subarray(0, 2), Buffer.alloc(8, 255)])],
  ])('%s', (_, bytes) => {
    expect(told(parserOf(MESSAGE), bytes).at(-1)).toBe('malformed');
    expect(told(parserOf(MESSAGE), bytes, 1).at(-1)).toBe('malformed');
  });
});

describe('the examples of RFC 6455, section 5.7', () => {
  const bytes = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
  test.each([
    ['a text in one frame', '81 05 48 65 6c 6c 6f', ['expected']],
    ['a text in two fragments', '01 03 48 65 6c 80 02 6c 6f', ['expected']],
    ['a ping', '89 05 48 65 6c 6c 6f', ['ping Hello']],
    ['256 bytes of binary', `82 7e 01 00 ${'00'.repeat(256)}`, ['other']],
    ['64 KiB of binary', `82 7f 00 00 00 00 00 01 00 00 ${'00'.repeat(65_536)}`, ['other']],
    ['a text as a client sends it', '81 85 37 fa 21 3d 7f 9f 4d 51 58', ['malformed']],
  ])('%s', (_, hex, events) => {
    expect(told(parserOf('Hello'), bytes(hex))).toEqual(events);
  });
});
