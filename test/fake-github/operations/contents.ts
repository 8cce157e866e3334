import { fullName } from '../hosting/pull-refs.ts';
import { entryOf, renderFile } from '../render/contents.ts';
import type { World } from '../world.ts';
import { type OperationHandler, ok, refused } from './operation.ts';

const RAW = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

/** A file, as base64 in JSON, or itself where `application/vnd.github.raw+json` is asked for; or a folder. */
export const getContent: OperationHandler = {
  needs: ['contents:read'],
  run({ world, params, query, accept }) {
    const path = (params.path ?? '').replace(/^\/|\/$/g, '');
    const ref = query.get('ref') ?? 'main';
    const found = contentAt(world, ref, path);
    if (found === null) return refused(404, 'Not Found');
    if (Array.isArray(found)) return ok(found);
    if (/\braw\b/.test(accept)) return { status: 200, bytes: found, headers: RAW };
    return ok(renderFile(world.render, { ref, path, bytes: found }));
  },
};

/** What a test has set goes before what git has. */
function contentAt(world: World, ref: string, path: string): Buffer | object[] | null {
  const text = world.files.get(ref, path);
  if (text !== null) return Buffer.from(text);
  const own = fullName(world.repository);
  const sha = world.git.has(own) ? world.git.resolve(own, ref) : null;
  if (sha === null) return null;
  try {
    const type = world.git.git(own, 'cat-file', '-t', `${sha}:${path}`);
    if (type === 'blob') return world.git.read(own, 'cat-file', 'blob', `${sha}:${path}`);
    return folder(world, own, ref, sha, path);
  } catch {
    return null;
  }
}

function folder(world: World, own: string, ref: string, sha: string, path: string): object[] {
  const lines = world.git.git(own, 'ls-tree', '-l', '-z', `${sha}:${path}`).split('\0');
  return lines.filter(Boolean).map((line) => {
    const [meta = '', name = ''] = line.split('\t');
    const [, type, object = '', size] = meta.split(/ +/);
    return entryOf(world.render, {
      ...{ ref, sha: object, path: path === '' ? name : `${path}/${name}` },
      ...{ type: type === 'tree' ? 'dir' : 'file', size: Number(size) || 0 },
    });
  });
}
