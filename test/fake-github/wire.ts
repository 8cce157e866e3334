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
  response.end(bytesOf(answer));
}

/** Promises the whole of it, sends the half, and closes. */
export function sendHalf(response: ServerResponse, answer: Answer): void {
  const bytes = bytesOf(answer);
  response.writeHead(answer.status, headersOf(answer));
  const first = bytes.subarray(0, Math.ceil(bytes.length / 2));
  response.write(first, () => response.socket?.destroy());
}

function headersOf(answer: Answer): Record<string, string> {
  const base = { 'x-github-request-id': 'FAKE:1', ...answer.headers };
  if (answer.body === undefined && answer.bytes === undefined) return base;
  const type = answer.bytes ? 'application/octet-stream' : 'application/json; charset=utf-8';
  const length = String(bytesOf(answer).length);
  return { 'content-type': type, 'content-length': length, ...base };
}

function bytesOf({ body, bytes }: Answer): Buffer {
  return bytes ?? Buffer.from(body === undefined ? '' : JSON.stringify(body));
}
