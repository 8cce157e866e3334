import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Answer } from '../domain/answer.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import type { HttpRequest } from '../domain/scenario.ts';

/** What came of one request: an answer; nobody listened; or somebody did and gave no whole answer. */
export type Asked =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'silent'; readonly message: string };

/** Bodies beyond this are not read on: nothing that is measured by the thousand is that long. */
const LARGEST_BODY = 32 * 1024 * 1024;

/**
 * Asks a server once, on a connection of its own.
 * @throws GaitkeeperError `no-answer` where no whole answer came within the time.
 */
export async function askOnce(
  host: string,
  port: number,
  request: HttpRequest,
  timeoutMs: number,
): Promise<Answer> {
  const asked = await ask(host, port, request, timeoutMs);
  if (asked.kind === 'answer') return asked.answer;
  throw new GaitkeeperError(
    'no-answer',
    `${request.method} ${request.path} got no answer from ${host}:${port}: ${asked.message}`,
  );
}

/** The same without throwing: while a server boots, having no answer is nothing special. */
export async function ask(
  host: string,
  port: number,
  request: HttpRequest,
  timeoutMs: number,
  interrupted?: AbortSignal,
): Promise<Asked> {
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  const signal = interrupted === undefined ? timeout : AbortSignal.any([timeout, interrupted]);
  try {
    const { response, upgraded } = await send(host, port, request, signal);
    return { kind: 'answer', answer: await read(response, upgraded) };
  } catch (error) {
    if (timeout.aborted) {
      return { kind: 'silent', message: `none within ${(timeoutMs / 1000).toFixed(1)} s` };
    }
    const { code, message } = error as NodeJS.ErrnoException;
    return { kind: code === 'ECONNREFUSED' ? 'refused' : 'silent', message };
  }
}

interface Sent {
  readonly response: IncomingMessage;
  /** Whether the connection is no longer one of HTTP. */
  readonly upgraded: boolean;
}

/** The frame that closes a WebSocket normally: status 1000 under a mask of zeros. */
const GOODBYE = Buffer.from([0x88, 0x82, 0, 0, 0, 0, 0x03, 0xe8]);

function send(
  host: string,
  port: number,
  { method, path, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        ...{ host, port, method, path, signal, agent: false },
        headers: {
          accept: '*/*',
          'user-agent': 'gaitkeeper',
          ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
          connection: 'close',
          ...headers,
        },
      },
      (response) => resolve({ response, upgraded: false }),
    );
    sent.once('upgrade', (response, socket) => {
      socket.on('error', () => {});
      socket.end(GOODBYE);
      socket.destroySoon();
      resolve({ response, upgraded: true });
    });
    sent.once('error', reject);
    sent.end(body ?? undefined);
  });
}

async function read(response: IncomingMessage, upgraded: boolean): Promise<Answer> {
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headersDistinct).map(([name, values]) => [
        name,
        (values ?? []).join(', '),
      ]),
    ),
    body: upgraded ? '' : await readBody(response),
  };
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY) throw new Error(`the body is longer than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
