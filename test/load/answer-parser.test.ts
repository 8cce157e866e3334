import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerParser } from '../../src/load/answer-parser.ts';

interface Read {
  readonly status: number;
  readonly bodyLength: number;
  readonly keepAlive: boolean;
  readonly done: boolean;
  readonly malformed: boolean;
  /** Bytes behind the answer. */
  readonly left: number;
}

/** Feeds the bytes in pieces that end at the given offsets. */
function read(text: string, method = 'GET', cuts: readonly number[] = [], closes = false): Read {
  const bytes = Buffer.from(text, 'latin1');
  const parser = new AnswerParser();
  parser.reset(method === 'HEAD');
  let at = 0;
  for (const end of [...cuts].sort((a, b) => a - b).concat(bytes.length)) {
    at = parser.feed(bytes, at, Math.max(at, Math.min(end, bytes.length)));
  }
  if (closes) parser.finish();
  const { status, bodyLength, keepAlive, done, malformed } = parser;
  return { status, bodyLength, keepAlive, done, malformed, left: bytes.length - at };
}

function answer(head: readonly string[], body = ''): string {
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

const OK = 'HTTP/1.1 200 OK';

describe('an answer is read to its end when', () => {
  const complete: readonly [string, string, Partial<Read>][] = [
    [
      'it has a Content-Length',
      answer([OK, 'Content-Length: 5'], 'hello'),
      { bodyLength: 5, keepAlive: true },
    ],
    ['its body is empty', answer([OK, 'Content-Length: 0']), { bodyLength: 0, keepAlive: true }],
    [
      'header names are in odd case and values padded',
      answer([OK, 'cOnTeNt-LeNgTh:  \t5 \t', 'X-A: b'], 'hello'),
      { bodyLength: 5 },
    ],
    [
      'lines end with a bare line feed',
      'HTTP/1.1 200 OK\nContent-Length: 2\n\nhi',
      { bodyLength: 2 },
    ],
    ['the reason is missing', answer(['HTTP/1.1 200', 'Content-Length: 2'], 'hi'), { status: 200 }],
    [
      'names only begin like those that matter',
      answer([OK, 'Content-Length-Hint: 9', 'Connectio: close', 'Content-Length: 2'], 'hi'),
      { bodyLength: 2, keepAlive: true },
    ],
    [
      'the length is given twice alike',
      answer([OK, 'Content-Length: 2', 'Content-Length: 2'], 'hi'),
      { bodyLength: 2 },
    ],
    [
      'the server closes',
      answer([OK, 'Connection: Close', 'Content-Length: 2'], 'hi'),
      { keepAlive: false },
    ],
    [
      'close is one of several tokens',
      answer([OK, 'Connection: upgrade, close', 'Content-Length: 2'], 'hi'),
      { keepAlive: false },
    ],
    [
      'it is of HTTP/1.0',
      answer(['HTTP/1.0 200 OK', 'Content-Length: 2'], 'hi'),
      { keepAlive: false, bodyLength: 2 },
    ],
    [
      'HTTP/1.0 keeps alive',
      answer(['HTTP/1.0 200 OK', 'Connection: Keep-Alive', 'Content-Length: 2'], 'hi'),
      { keepAlive: true },
    ],
    [
      'it is chunked',
      answer([OK, 'Transfer-Encoding: chunked'], '5\r\nhello\r\n0\r\n\r\n'),
      { bodyLength: 5, keepAlive: true },
    ],
    [
      'chunks have extensions and trailers follow',
      answer(
        [OK, 'transfer-encoding: gzip, Chunked'],
        '5;a="b;c"\r\nhello\r\nA;x\r\n0123456789\r\n000\r\nDigest: x\r\nContent-Length: 99\r\n\r\n',
      ),
      { bodyLength: 15, keepAlive: true },
    ],
    [
      'chunked overrides a length',
      answer([OK, 'Content-Length: 99', 'Transfer-Encoding: chunked'], '1\r\nx\r\n0\r\n\r\n'),
      { bodyLength: 1 },
    ],
    [
      'it has no content',
      answer(['HTTP/1.1 204 No Content', 'Content-Length: 5']),
      { status: 204, bodyLength: 0 },
    ],
    ['nothing was modified', answer(['HTTP/1.1 304 N', 'Content-Length: 5']), { status: 304 }],
    [
      'informational answers come first',
      answer(['HTTP/1.1 100 Continue']) +
        answer(['HTTP/1.1 103 Early Hints', 'Connection: close', 'Content-Length: 7']) +
        answer([OK, 'Content-Length: 2'], 'hi'),
      { status: 200, bodyLength: 2, keepAlive: true },
    ],
    ['protocols are switched', answer(['HTTP/1.1 101 S']), { status: 101, keepAlive: false }],
  ];
  test.each(complete)('%s', (_, text, expected) => {
    const result = read(text);
    expect(result).toMatchObject({ done: true, malformed: false, left: 0, ...expected });
  });

  test('the method was HEAD, whatever length the head promises', () => {
    const text = answer([OK, 'Content-Length: 500']);
    expect(read(text, 'HEAD')).toMatchObject({ done: true, bodyLength: 0, keepAlive: true });
    expect(read(text, 'GET')).toMatchObject({ done: false });
  });

  test('the server closes after a body without length', () => {
    const text = answer([OK, 'Content-Type: text/plain'], 'hello');
    expect(read(text)).toMatchObject({ done: false, bodyLength: 5 });
    expect(read(text, 'GET', [], true)).toMatchObject({ done: true, keepAlive: false });
  });
});

describe('an answer is malformed when', () => {
  const malformed: readonly [string, string][] = [
    ['it is not HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['it is HTTP/2', 'HTTP/2.0 200 OK\r\n'],
    ['the status is no number', 'HTTP/1.1 abc\r\n'],
    ['the status is below 100', 'HTTP/1.1 020 No\r\n'],
    ['a length is negative', answer([OK, 'Content-Length: -1'])],
    ['a length is missing', answer([OK, 'Content-Length:'])],
    ['a length has blanks in it', answer([OK, 'Content-Length: 1 2'])],
    ['two lengths differ', answer([OK, 'Content-Length: 1', 'Content-Length: 2'], 'hi')],
    ['a length is beyond all numbers', answer([OK, `Content-Length: ${'9'.repeat(400)}`])],
    ['a header that matters has no colon', answer([OK, 'Connection'])],
    ['a carriage return stands alone before the body', `${OK}\r\n\rX`],
    ['a chunk size is no number', answer([OK, 'Transfer-Encoding: chunked'], 'xyz\r\n')],
    [
      'a chunk is longer than announced',
      answer([OK, 'Transfer-Encoding: chunked'], '2\r\nabc\r\n'),
    ],
    ['a chunk size overflows', answer([OK, 'Transfer-Encoding: chunked'], `${'f'.repeat(40)}\r\n`)],
    ['the headers do not end', `${OK}\r\n${'X-Filler: 0123456789\r\n'.repeat(4000)}`],
    ['one header does not end', `${OK}\r\nX: ${'x'.repeat(70_000)}`],
    ['the reason does not end', `${OK}${'x'.repeat(70_000)}`],
    ['informational answers do not end', answer(['HTTP/1.1 102 P']).repeat(4000)],
    [
      'trailers do not end',
      answer([OK, 'Transfer-Encoding: chunked'], `0\r\n${'X: y\r\n'.repeat(20_000)}`),
    ],
  ];
  test.each(malformed)('%s', (_, text) => {
    expect(read(text, 'GET', [], true)).toMatchObject({ done: false, malformed: true });
  });
});

describe('whatever the server sends', () => {
  const headers = fc.array(
    fc.constantFrom(
      'Server: x',
      'Connection: keep-alive',
      'Connection: close',
      'X-C: chunked',
      'C: t',
    ),
    { maxLength: 5 },
  );
  const body = fc.string({ unit: 'binary-ascii', maxLength: 300 });

  const plain = fc
    .tuple(headers, body)
    .map(([extra, text]) => answer([OK, ...extra, `Content-Length: ${text.length}`], text));
  const chunked = fc
    .tuple(headers, fc.array(body), fc.boolean())
    .map(([extra, chunks, trailer]) =>
      answer(
        [OK, ...extra, 'Transfer-Encoding: chunked'],
        `${chunks.filter(Boolean).map(chunk).join('')}0\r\n${trailer ? 'T: u\r\n' : ''}\r\n`,
      ),
    );
  const informed = plain.map((text) => answer(['HTTP/1.1 103 Early Hints', 'Link: x']) + text);
  const answers = fc.oneof(plain, chunked, informed);

  test('cuts at any places do not change what is read', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.nat({ max: 800 })), (text, cuts) => {
        const whole = read(text);
        expect(whole).toMatchObject({ done: true, left: 0 });
        expect(read(text, 'GET', cuts)).toEqual(whole);
      }),
    );
  });

  test('a cut after every byte does not change what is read', () => {
    fc.assert(
      fc.property(answers, (text) => {
        const everywhere = Array.from({ length: text.length }, (_, index) => index);
        expect(read(text, 'GET', everywhere)).toEqual(read(text));
      }),
    );
  });

  test('several answers in one read are read one by one, each up to its end', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), (texts) => {
        const bytes = Buffer.from(texts.join(''), 'latin1');
        const parser = new AnswerParser();
        let at = 0;
        for (const text of texts) {
          parser.reset();
          const next = parser.feed(bytes, at, bytes.length);
          expect({ read: next - at, done: parser.done }).toEqual({ read: text.length, done: true });
          expect(parser.bodyLength).toBe(read(text).bodyLength);
          at = next;
        }
      }),
    );
  });

  test('garbage neither throws nor counts as read beyond its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.boolean(), (garbage, headed) => {
        const text = headed ? `${OK}\r\n${garbage}` : garbage;
        expect(read(text).left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}
