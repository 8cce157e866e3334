import { fileURLToPath } from 'node:url';
import { build, type OutputFile } from 'esbuild';

/**
 * Builds the trend page, which `record` puts beside the history: for browsers, and small, as it is stored with it.
 * @param folder where the files shall be; nothing is written
 */
export async function buildPage(folder: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: {
      'page/page': 'src/page/page.ts',
      'page/page-worker': 'src/page/worker.ts',
      'page/page-style': 'src/page/page.css',
      index: 'src/page/index.html',
    },
    outdir: folder,
    loader: { '.html': 'copy' },
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    legalComments: 'eof',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles;
}
