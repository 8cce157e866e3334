import { type Answer, describeAnswer } from './answer.ts';
import type { HttpRequest } from './scenario.ts';

/**
 * The nonce of RFC 6455's own example and its proof. A nonce is there to tell a server from a cache that repeats
 * an old answer; between us and a server that we started there is none, and it costs each server the same.
 */
const NONCE = 'dGhlIHNhbXBsZSBub25jZQ==';
const PROOF = 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=';

/** The request by which HTTP becomes a WebSocket. No extension is offered: messages come as they are. */
export function handshakeOf(request: HttpRequest): HttpRequest {
  return {
    ...request,
    headers: {
      ...request.headers,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': NONCE,
    },
  };
}

/** Why an answer to the handshake opens no WebSocket, with the answer; null where it does. */
export function refusal(answer: Answer): string | null {
  if (answer.status !== 101) {
    return `the WebSocket was refused: the answer to the handshake was ${describeAnswer(answer)}`;
  }
  if (isProof(answer.headers['sec-websocket-accept'])) return null;
  const given = answer.headers['sec-websocket-accept'];
  return `the handshake was answered with the Sec-WebSocket-Accept ${given ?? 'missing'}, not ${PROOF}`;
}

/** Whether a Sec-WebSocket-Accept shows that the server understood the handshake. */
export function isProof(accept: string | undefined): boolean {
  return accept?.trim() === PROOF;
}
