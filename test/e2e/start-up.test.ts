import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A file of `dist/` and all that is loaded with it, before anything runs. */
function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(dist + name, 'utf8');
  for (const [, other] of text.matchAll(/^(?:import|\} from) ?"\.\/([\w-]+\.js)";$/gm)) {
    loadedWith(other as string, seen);
  }
  return seen;
}

function bytes(names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + statSync(dist + name).size, 0);
}

/** Less the trend page, which only browsers load. */
const all = readdirSync(dist).filter((name) => name.endsWith('.js'));

// What a start costs is compiling what is loaded: docs/architecture.md has the times.
it.each(['action.js', 'cli.js'])('%s loads what its command needs, when that is known', (entry) => {
  const loaded = loadedWith(entry);
  expect(bytes(loaded)).toBeLessThan(bytes(all) / 3);
  const texts = [...loaded].map((name) => readFileSync(dist + name, 'utf8')).join('\n');
  // The schemas, GitHub's client and the readers of configurations.
  for (const library of ['ZodType', 'octokit', 'smol-toml']) expect(texts).not.toContain(library);
});

it('everything that is loaded later stands beside it', () => {
  const named = all.flatMap((name) => [
    ...readFileSync(dist + name, 'utf8').matchAll(/import\("\.\/([\w-]+\.js)"\)/g),
  ]);
  expect(named.length).toBeGreaterThan(0);
  for (const [, name] of named) expect(all).toContain(name);
});
