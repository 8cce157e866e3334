import { createHash } from 'node:crypto';
import type { Renderer } from '../render.ts';

type Json = Record<string, unknown>;

/** GitHub sends the text of what is larger only as raw. */
const MAX_INLINE = 1024 * 1024;

export interface FileAt {
  readonly ref: string;
  readonly path: string;
  readonly bytes: Buffer;
}

export function renderFile(render: Renderer, { ref, path, bytes }: FileAt): Json {
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const inline = bytes.length <= MAX_INLINE;
  return {
    ...entryOf(render, { ref, path, sha, type: 'file', size: bytes.length }),
    encoding: inline ? 'base64' : 'none',
    content: inline ? lines(bytes.toString('base64')) : '',
  };
}

export interface Entry {
  readonly ref: string;
  readonly path: string;
  readonly sha: string;
  readonly type: 'file' | 'dir';
  readonly size: number;
}

export function entryOf(render: Renderer, { ref, path, sha, type, size }: Entry): Json {
  const url = render.api(`/contents/${path}?ref=${ref}`);
  const git_url = render.api(`/git/${type === 'file' ? 'blobs' : 'trees'}/${sha}`);
  const html_url = render.page(`/${type === 'file' ? 'blob' : 'tree'}/${ref}/${path}`);
  return {
    ...{ name: path.split('/').at(-1), path, sha, size, type, url, git_url, html_url },
    download_url: type === 'file' ? render.page(`/raw/${ref}/${path}`) : null,
    _links: { self: url, git: git_url, html: html_url },
  };
}

/** GitHub breaks base64 after 60 characters. */
function lines(base64: string): string {
  return base64.replaceAll(/.{60}/g, '$&\n');
}
