import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { refuseOtherInputs, type StepContext, type StepEnd } from './step.ts';

/** actions/upload-artifact: a file or a folder, without hidden files, under a name that the run has not yet. */
export async function uploadArtifact(context: StepContext): Promise<StepEnd> {
  const { inputs, github, run } = context;
  refuseOtherInputs(inputs, ['name', 'path', 'if-no-files-found', 'retention-days']);
  const { name = 'artifact', path = '' } = inputs;
  const files = await filesBelow(resolve(context.workspace, path));
  if (files.length === 0) {
    const failed = inputs['if-no-files-found'] === 'error';
    return { failed, output: `No files were found with the provided path: ${path}\n` };
  }
  if (github.artifacts(run.id).some((one) => one.name === name)) {
    const conflict = 'an artifact with this name already exists on the workflow run';
    return { failed: true, output: `Failed to CreateArtifact: (409) Conflict: ${conflict}\n` };
  }
  const { id } = github.addArtifact(run.id, { name, content: await zipped(files) });
  return { failed: false, output: '', outputs: { 'artifact-id': String(id) } };
}

interface File {
  readonly from: string;
  readonly to: string;
}

async function filesBelow(path: string): Promise<File[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [{ from: path, to: basename(path) }];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => ({ from, to: from.slice(path.length + 1) }))
    .filter(({ to }) => !to.split('/').some((part) => part.startsWith('.')));
}

/** Sizes stand behind the files, as in what the real action streams. */
async function zipped(files: readonly File[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { from, to } of files) zip.addFile(from, to);
  zip.end();
  return await buffer(zip.outputStream);
}

/** actions/download-artifact of the same run: one by its name, or all that a pattern takes, a folder each. */
export async function downloadArtifact(context: StepContext): Promise<StepEnd> {
  const { inputs, github, run, workspace } = context;
  refuseOtherInputs(inputs, ['name', 'pattern', 'path', 'merge-multiple']);
  const { name, pattern = '*', path = '.' } = inputs;
  const flat = name !== undefined || inputs['merge-multiple'] === 'true';
  const found = github
    .artifacts(run.id)
    .filter((one) => (name === undefined ? matchesGlob(one.name, pattern) : one.name === name));
  if (name !== undefined && found.length === 0) {
    return { failed: true, output: `Unable to download artifact(s): ${name} not found\n` };
  }
  for (const artifact of found) {
    const folder = join(workspace, path, flat ? '' : artifact.name);
    await unzipped(artifact.content, folder);
  }
  return { failed: false, output: `Total of ${found.length} artifact(s) downloaded\n` };
}

async function unzipped(content: Buffer, folder: string): Promise<void> {
  const zip = await fromBufferPromise(content, { strictFileNames: true });
  for await (const entry of zip.eachEntry()) {
    const to = join(folder, entry.fileName);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, await buffer(await zip.openReadStreamPromise(entry)));
  }
}
