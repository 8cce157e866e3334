import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, refused } from './operations/operation.ts';

/** How long GitHub's address of an artifact is good for. */
const VALID_MS = 60_000;

/** The store behind artifacts: another host than the API, which asks for no token and takes none. */
export class Storage {
  /** Of the server, known once it listens. */
  url = '';
  readonly #held = new Map<string, { content: Buffer; until: number }>();

  /** An address of its own for this one download. */
  signedUrl(content: Buffer): string {
    const path = `/artifacts/${randomBytes(16).toString('hex')}.zip`;
    this.#held.set(path, { content, until: Date.now() + VALID_MS });
    return `${this.url}${path}?sig=fake`;
  }

  /** Lets every address that was given out run out. */
  expire(): void {
    for (const held of this.#held.values()) held.until = 0;
  }

  answer(request: IncomingMessage): Answer {
    const held = this.#held.get(new URL(request.url ?? '/', this.url).pathname);
    // As Azure's store does, which takes the header for a second, wrong way to sign in.
    if (request.headers.authorization !== undefined) {
      return refused(400, 'AuthenticationFailed: Only one authentication mechanism is allowed');
    }
    if (held === undefined) return refused(404, 'BlobNotFound');
    if (held.until < Date.now()) return refused(403, 'AuthenticationFailed: Signature not valid');
    return { status: 200, bytes: held.content, headers: { 'content-type': 'application/zip' } };
  }
}
