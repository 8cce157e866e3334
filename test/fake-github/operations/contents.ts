import { renderFile } from '../render/contents.ts';
import { type OperationHandler, ok, refused } from './operation.ts';

const RAW = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };

/** A file, as base64 in JSON, or itself where `application/vnd.github.raw+json` is asked for. */
export const getContent: OperationHandler = {
  needs: ['contents:read'],
  run({ world, params, query, accept }) {
    const path = (params.path ?? '').replace(/^\/|\/$/g, '');
    const ref = query.get('ref') ?? 'main';
    const text = world.files.get(ref, path);
    if (text === null) return refused(404, 'Not Found');
    const bytes = Buffer.from(text);
    if (/\braw\b/.test(accept)) return { status: 200, bytes, headers: RAW };
    return ok(renderFile(world.render, { ref, path, bytes }));
  },
};
