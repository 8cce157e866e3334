import { join } from 'node:path';
import { parse } from 'smol-toml';
import { nullIfForeseen } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';
import { condaEnvironment } from './conda.ts';
import { at, parsed } from './lenient.ts';

/** An interpreter that a file of the repository asks for, and which file that is. */
export interface Wish {
  readonly spec: string;
  readonly source: string;
}

/** What a folder's files ask for: those that name a version for everybody first, the image that is deployed last. */
export async function pinnedPythons(folder: string): Promise<readonly Wish[]> {
  const read = (name: string) => text(folder, name);
  const wishes = [
    ...fromPythonVersion(await read('.python-version')),
    ...fromRuntime(await read('runtime.txt')),
    ...fromToolVersions(await read('.tool-versions')),
    ...fromPipfile(await read('Pipfile')),
    ...(await fromConda(folder)),
    ...fromDockerfile(await read('Dockerfile')),
  ];
  // A patch version that is not there gives way to another of the same minor version.
  return wishes.flatMap((wish) => [wish, ...minorOf(wish)]);
}

function fromPythonVersion(text: string): readonly Wish[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => /\d/.test(line))
    .map((spec) => ({ spec, source: `.python-version ${spec}` }));
}

/** Heroku's: `python-3.11.4`. */
function fromRuntime(text: string): readonly Wish[] {
  const name = text.trim();
  return /^(?:python|pypy)-?\d/.test(name) ? [{ spec: name, source: `runtime.txt ${name}` }] : [];
}

/** Of asdf and mise: `python 3.12.1 3.11.4`. */
function fromToolVersions(text: string): readonly Wish[] {
  const versions = /^python\s+([^#\n]+)/m.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  return versions
    .filter((version) => /^\d|^pypy/.test(version))
    .map((spec) => ({ spec, source: `.tool-versions ${spec}` }));
}

function fromPipfile(text: string): readonly Wish[] {
  const requires = /^\[requires\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text)?.[1] ?? '';
  const spec = /^python_(?:full_)?version\s*=\s*["']([\d.]+)["']/m.exec(requires)?.[1];
  return spec === undefined ? [] : [{ spec, source: `Pipfile ${spec}` }];
}

async function fromConda(folder: string): Promise<readonly Wish[]> {
  const found = await condaEnvironment(folder).catch(nullIfForeseen);
  const spec = found?.python ?? null;
  return spec === null ? [] : [{ spec, source: `${found?.source} python=${spec}` }];
}

/** `FROM python:3.12-slim AS build`: what the image is made from. */
function fromDockerfile(text: string): readonly Wish[] {
  const images = [...text.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim)].map(([, image]) => image);
  return images.flatMap((image = '') => {
    const [, name, version] = /(?:^|\/|uv:)(python|pypy):?(\d+\.\d+(?:\.\d+)?)/.exec(image) ?? [];
    if (version === undefined) return [];
    const spec = name === 'pypy' ? `pypy${version}` : version;
    return [{ spec, source: `FROM ${image} in Dockerfile` }];
  });
}

function minorOf(wish: Wish): readonly Wish[] {
  const version = /^(.*?)(\d+\.\d+)\.\d+$/.exec(wish.spec);
  return version === null ? [] : [{ ...wish, spec: `${version[1]}${version[2]}` }];
}

/** The versions that a folder's metadata allows, as PEP 440 or Poetry write them; null where it says nothing. */
export async function pythonRange(folder: string): Promise<string | null> {
  const pyproject = parsed(await text(folder, 'pyproject.toml'), parse);
  const declared = at(pyproject, 'project', 'requires-python');
  if (typeof declared === 'string') return declared;
  const poetry = at(pyproject, 'tool', 'poetry', 'dependencies', 'python');
  if (typeof poetry === 'string') return poetry;
  const setup = [
    /^python_requires\s*=\s*([^\s#][^\n#]*)/m.exec(await text(folder, 'setup.cfg'))?.[1],
    /\bpython_requires\s*=\s*["']([^"']+)["']/.exec(await text(folder, 'setup.py'))?.[1],
  ];
  return setup.find((range) => range !== undefined)?.trim() ?? null;
}

async function text(folder: string, name: string): Promise<string> {
  return (await readIfThere(join(folder, name))) ?? '';
}
