/**
 * Takes the operations that Gaitkeeper uses out of GitHub's published OpenAPI description, so that
 * the fake GitHub can check every request and answer against it without the network.
 *
 *   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *   node script/vendor-openapi.ts package/generated/api.github.com.json
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const OPERATIONS = [
  'actions/download-artifact',
  'actions/get-artifact',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-jobs-for-workflow-run',
  'actions/list-jobs-for-workflow-run-attempt',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'actions/re-run-workflow',
  'actions/re-run-workflow-failed-jobs',
  'checks/create',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'reactions/create-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-release-by-tag',
  'repos/list-commit-statuses-for-ref',
  'repos/list-commits',
  'repos/list-releases',
  'repos/list-tags',
  'users/get-authenticated',
];

const WEBHOOKS = [
  'issue-comment-created',
  'pull-request-closed',
  'pull-request-opened',
  'pull-request-synchronize',
  'push',
  'release-published',
  'workflow-run-completed',
];

/** Examples that the fake's answers are made from. */
const EXAMPLES = [
  ...['artifact', 'check-run', 'commit', 'content-file', 'full-repository', 'issue-comment', 'job'],
  ...['pull-request', 'reaction', 'release', 'status', 'workflow-run'],
];

/** Prose and generator hints: most of the description's 13 MB, and of no use to a validator. */
const DROPPED = new Set([
  'description',
  'externalDocs',
  'x-github',
  'x-octokit',
  'example',
  'tags',
]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Tree = { [key: string]: Json };

const output = fileURLToPath(new URL('../test/fake-github/openapi.json', import.meta.url));
const source = process.argv[2];
if (source === undefined) throw new Error('usage: vendor-openapi.ts path/to/api.github.com.json');
await writeFile(output, `${JSON.stringify(subset(JSON.parse(await readFile(source, 'utf8'))))}\n`);

function subset(description: Tree): Tree {
  const result: Tree = {
    openapi: at(description, ['openapi']),
    info: { title: 'GitHub v3 REST API (subset)', version: at(description, ['info', 'version']) },
    paths: pickPaths(at(description, ['paths']) as Tree),
    webhooks: pickWebhooks(at(description, ['x-webhooks']) as Tree),
    examples: Object.fromEntries(
      EXAMPLES.map((name) => [name, at(description, ['components', 'examples', name, 'value'])]),
    ),
  };
  return { ...result, components: pickComponents(description, result) };
}

function pickPaths(paths: Tree): Tree {
  const wanted = new Set(OPERATIONS);
  const picked: Tree = {};
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods as Tree)) {
      if (!wanted.delete(String((operation as Tree).operationId))) continue;
      const kept = (picked[path] ?? {}) as Tree;
      picked[path] = { ...kept, [method]: slim(operation, 'operation') };
    }
  }
  if (wanted.size > 0) throw new Error(`not in the description: ${[...wanted].join(', ')}`);
  return picked;
}

/** Only the payload's schema: a webhook's headers and answers are nothing that we look at. */
function pickWebhooks(webhooks: Tree): Tree {
  const path = ['post', 'requestBody', 'content', 'application/json', 'schema'];
  return Object.fromEntries(
    WEBHOOKS.map((name) => [name, slim(at(webhooks, [name, ...path]), 'schema')]),
  );
}

/** The components that are reachable by `$ref` from what was picked. */
function pickComponents(description: Tree, picked: Tree): Tree {
  const components: { [kind: string]: Tree } = {};
  const queue: Json[] = [picked];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const ref of references(node)) {
      const [, , kind, name] = ref.split('/') as [string, string, string, string];
      components[kind] ??= {};
      const group = components[kind];
      if (name in group) continue;
      const found = at(description, ['components', kind, name]);
      group[name] = slim(found, kind === 'schemas' ? 'schema' : 'operation');
      queue.push(group[name] as Json);
    }
  }
  return components;
}

function references(node: Json): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(references);
  return '$ref' in node && typeof node.$ref === 'string' ? [node.$ref, ...inside] : inside;
}

/**
 * Drops what a validator does not read. The keys of `properties` are names of the API, not keywords:
 * a property called `description` stays.
 */
function slim(node: Json, place: 'operation' | 'schema' | 'properties'): Json {
  if (Array.isArray(node)) return node.map((item) => slim(item, 'schema'));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([key]) => place === 'properties' || !(DROPPED.has(key) || key === 'examples'),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const literal = place !== 'properties' && ['enum', 'default', 'required'].includes(key);
      if (literal) return [key, value];
      const names = place !== 'properties' && key === 'properties';
      return [key, slim(value, names ? 'properties' : 'schema')];
    }),
  );
}

function at(node: Json, path: readonly string[]): Json {
  let found = node;
  for (const key of path) {
    const next = (found as Tree)[key];
    if (next === undefined) throw new Error(`not in the description: ${path.join(' / ')}`);
    found = next;
  }
  return found;
}
