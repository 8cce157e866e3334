import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { AnswerParser } from '../../../src/load/answer-parser.ts';
import { FrameParser } from '../../../src/load/websocket/frame-parser.ts';
import { type FuzzTarget, inTime, mutated } from '../target.ts';

const ANSWERS = [
  'HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 5\r\n\r\nhello',
  'HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 2\r\n\r\nhi',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n5;a=b\r\nhello\r\nA\r\n0123456789\r\n0\r\nT: u\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 204 No Content\r\n\r\n',
  'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nuntil the end',
  '',
];
const TOKENS = [
  ...[
    '\r\n',
    '\n',
    '\r',
    ' ',
    '\t',
    ':',
    ',',
    ';',
    '\0',
    '\u00ff',
    '0',
    '9',
    '-1',
    'f',
    '\r\n\r\n',
  ],
  ...['HTTP/1.1 200 OK\r\n', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 101 S\r\n\r\n', 'HTTP/2 '],
  ...[
    'Content-Length: ',
    'Content-Length: 99999999999999999999\r\n',
    'Transfer-Encoding: chunked\r\n',
  ],
  ...['Transfer-Encoding: ', 'Connection: close\r\n', 'X: y\r\n', 'x'.repeat(70_000), '0\r\n\r\n'],
  ...['ffffffffffffffff\r\n', '1\r\nx\r\n'],
];

const WELL_FORMED = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi');

function readAnswer(
  parser: AnswerParser,
  bytes: Buffer,
  cuts: readonly number[],
  bodiless: boolean,
) {
  parser.reset(bodiless);
  let at = 0;
  for (const end of [...cuts].sort((a, b) => a - b).concat(bytes.length)) {
    const upTo = Math.max(at, Math.min(end, bytes.length));
    const next = parser.feed(bytes, at, upTo);
    ok(next >= at && next <= upTo, 'it reads no further than there is');
    ok(next === upTo || parser.done || parser.malformed, 'it stops only where something ends');
    at = next;
  }
  const { done, malformed, status, bodyLength, keepAlive } = parser;
  // Where a head is too long for it, it stops at the end of the piece that it was given.
  return malformed ? { malformed } : { done, status, bodyLength, keepAlive, at };
}

/** However an answer is cut, it is read alike; and nothing of it is left for the next one. */
export const answerParser: FuzzTarget = {
  name: 'answer parser',
  property: () =>
    fc.property(
      mutated(ANSWERS, TOKENS),
      fc.array(fc.nat({ max: 3000 }), { maxLength: 12 }),
      fc.boolean(),
      (text, cuts, bodiless) => {
        const bytes = Buffer.from(text, 'latin1');
        const parser = new AnswerParser();
        const whole = inTime(() => readAnswer(parser, bytes, [], bodiless));
        deepStrictEqual(readAnswer(parser, bytes, cuts, bodiless), whole);
        ok(parser.bodyLength <= bytes.length, 'a body is no longer than what was read');
        deepStrictEqual(
          readAnswer(parser, WELL_FORMED, [], false),
          readAnswer(new AnswerParser(), WELL_FORMED, [], false),
        );
      },
    ),
};

const FRAMES = [
  '\x81\x05hello',
  '\x01\x02he\x89\x03yes\x80\x03llo',
  `\x81\x7e\x01\x00${'a'.repeat(256)}`,
  '\x88\x02\x03\xe8',
  '',
];
const FRAME_TOKENS = [
  '\x00',
  '\x01',
  '\x80',
  '\x81',
  '\x82',
  '\x88',
  '\x89',
  '\x7e',
  '\x7f',
  '\xff',
  '\x05hello',
];

function readFrames(bytes: Buffer, size: number): string[] {
  const parser = new FrameParser(Buffer.from('hello'));
  const events: string[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    const end = Math.min(bytes.length, start + size);
    for (let at = start; at < end; at = parser.at) {
      const event = parser.feed(bytes, at, end);
      ok(parser.at > at || event === 'malformed', 'it gets on');
      ok(parser.at <= end, 'it reads no further than there is');
      if (event === 'message') events.push(parser.expected ? 'expected' : 'other');
      else if (event !== 'none') events.push(`${event} ${parser.control.length}`);
      if (event === 'malformed')
        return events.map((one) => one.replace(/malformed.*/, 'malformed'));
    }
  }
  return events;
}

export const frameParser: FuzzTarget = {
  name: 'frame parser',
  property: () =>
    fc.property(mutated(FRAMES, FRAME_TOKENS), fc.integer({ min: 1, max: 50 }), (text, size) => {
      const bytes = Buffer.from(text, 'latin1');
      deepStrictEqual(
        readFrames(bytes, size),
        inTime(() => readFrames(bytes, Math.max(1, bytes.length))),
      );
    }),
};
