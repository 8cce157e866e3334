import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './operations/operation.ts';

/** @returns the parsed JSON, the text where it is none, undefined where there is no body. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer));
  response.end(textOf(answer));
}

/** Promises the whole of it, sends the half, and closes. */
export function sendHalf(response: ServerResponse, answer: Answer): void {
  const text = textOf(answer);
  response.writeHead(answer.status, headersOf(answer));
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.destroy());
}

function headersOf(answer: Answer): Record<string, string> {
  const base = { 'x-github-request-id': 'FAKE:1', ...answer.headers };
  if (answer.body === undefined) return base;
  const length = String(Buffer.byteLength(textOf(answer)));
  return { 'content-type': 'application/json; charset=utf-8', 'content-length': length, ...base };
}

function textOf(answer: Answer): string {
  return answer.body === undefined ? '' : JSON.stringify(answer.body);
}
