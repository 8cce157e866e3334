/** Files to write, by path; null removes one. */
export type Changes = ReadonlyMap<string, string | null>;

/**
 * For `git fast-import`, which writes blobs, the trees along their paths and the commit in one go,
 * without an index and without reading the rest of the branch.
 */
export function importStream(
  ref: string,
  parent: string | null,
  changes: Changes,
  subject: string,
  identity: string,
): string {
  return [
    'feature done',
    `commit ${ref}`,
    'mark :1',
    `committer ${identity} ${Math.floor(Date.now() / 1000)} +0000`,
    data(subject),
    ...(parent === null ? [] : [`from ${parent}`]),
    ...[...changes].map(([path, text]) =>
      text === null ? `D ${quoted(path)}` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
    // Prints the name of the commit.
    'get-mark :1',
    'done\n',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
