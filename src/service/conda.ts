import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDeclaration } from './declaration.ts';

/** What an environment.yml says, in the words of PyPI as far as that can be. */
export interface CondaEnvironment {
  readonly source: string;
  /** PEP 508. */
  readonly lines: readonly string[];
  /** The one version of Python that it names; null where it names none, or a range. */
  readonly python: string | null;
}

const NAMES = ['environment.yml', 'environment.yaml'];

const Environment = z.looseObject({
  dependencies: z.array(z.union([z.string(), z.looseObject({ pip: z.array(z.string()) })])),
});

/**
 * Reads the conda environment of a folder. Its packages are installed from PyPI, where most have the same name; what is
 * no Python package is left to the machine.
 * @returns null where there is none
 * @throws GaitkeeperError `install-failed` where it cannot be read
 */
export async function condaEnvironment(folder: string): Promise<CondaEnvironment | null> {
  for (const source of NAMES) {
    const found = await readDeclaration(join(folder, source), parse, Environment);
    if (found === null) continue;
    const { dependencies } = found;
    const named = dependencies.flatMap((each) => (typeof each === 'string' ? matchSpec(each) : []));
    const pip = dependencies.flatMap((each) => (typeof each === 'string' ? [] : each.pip));
    const python = named.find(({ name }) => name === 'python')?.version ?? null;
    const lines = named.filter(({ name }) => !NOT_ON_PYPI.test(name)).map(requirement);
    return { source, lines: [...lines, ...pip], python: python && pinned(python) };
  }
  return null;
}

interface MatchSpec {
  readonly name: string;
  /** As conda writes it: `=1.26`, `>=2,<3`; empty for any. */
  readonly version: string;
}

/** `conda-forge::numpy=1.26=py312_0`, `flask >=2,<3`, `redis-py[version='>=4']` */
function matchSpec(text: string): readonly MatchSpec[] {
  const [, name = '', bracket, rest = ''] =
    /^(?:[^:\s]+::)?([\w.-]+)(?:\[version=['"]?([^'"\]]*)['"]?\])?\s*(.*)$/.exec(text.trim()) ?? [];
  const version = (bracket ?? rest).replace(/\s+/g, '').replace(/^(==?[^=,]+)=.*$/, '$1');
  return name === '' ? [] : [{ name: name.toLowerCase(), version }];
}

/** One `=` of conda is a prefix: `=1.26` is `==1.26.*`. */
function requirement({ name, version }: MatchSpec): string {
  const specifier = version
    .replace(/^=(?!=)([\d.]+?)(?:\.?\*)?$/, '==$1.*')
    .replace(/^(?=\d)/, '==');
  return `${PYPI_NAMES[name] ?? name}${specifier}`;
}

/** `=3.11` names a version, `>=3.9` does not. */
function pinned(version: string): string | null {
  return /^={1,2}(\d+\.\d+(?:\.\d+)?)(?:\.\*)?$/.exec(version)?.[1] ?? null;
}

/** Python itself, installers, compilers and libraries in C: what conda brings beside Python packages. */
const NOT_ON_PYPI =
  /^(python|pypy|pip|conda|mamba|uv|setuptools|wheel|nodejs|git|make|cmake|compilers|.*-compiler|gcc.*|gxx.*|openssl|ca-certificates|libpq|postgresql|sqlite|redis|redis-server|lib.*|mkl|blas|openblas|cudatoolkit|cuda-.*|zlib|readline|ncurses|tk|xz|_.*)$/;

const PYPI_NAMES: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'redis-py': 'redis',
  'msgpack-python': 'msgpack',
  opencv: 'opencv-python-headless',
  'py-opencv': 'opencv-python-headless',
  'matplotlib-base': 'matplotlib',
  'uvicorn-standard': 'uvicorn[standard]',
  importlib_metadata: 'importlib-metadata',
};
