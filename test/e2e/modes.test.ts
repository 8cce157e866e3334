import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slow } from '../slow.ts';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const base = { ...service(), 'gaitkeeper.yml': CONFIG };

describe('gaitkeeper doctor', () => {
  it('says what would be measured, how noisy the machine is, and mends', async () => {
    await using repository = await testRepository(base, { 'README.md': 'more' });
    const ended = await gaitkeeper(repository.directory, ['doctor', '--json']);
    const { findings } = JSON.parse(ended.stdout) as {
      findings: { area: string; state: string; text: string }[];
    };
    const told = findings.map(({ area, text }) => `${area}: ${text}`).join('\n');
    expect(told).toMatch(/^machine: .* CPUs/m);
    expect(told).toMatch(/^repository: .* would be compared with /m);
    expect(told).toMatch(/^service: application app:app/m);
    expect(told).toMatch(/^service: cell wsgiref\//m);
    expect(told).toMatch(/^service: interpreter \S+ \(.+\)$/m);
    expect(told).toMatch(/^service: other servers that can serve it here: .*gunicorn-sync/m);
    expect(told).toMatch(/^service: 1 cell: about \d/m);
    expect(told).toMatch(/^repository: branch change, nothing uncommitted$/m);
    expect(told).toMatch(/^repository: configured by gaitkeeper.yml$/m);
    expect(told).toMatch(/^GitHub: The repository has no remote on GitHub/m);
    expect(told).toMatch(/^noise: a server against itself, \d+ launches .*throughput .* ± /m);
    expect(findings.some(({ state }) => state === 'problem')).toBe(false);
    expect(ended.status).toBe(0);
  });

  it('ends with what stands in the way, and still looks at the machine', async () => {
    await using repository = await testRepository({ 'readme.txt': 'no service here' });
    const ended = await gaitkeeper(repository.directory, ['doctor']);
    expect(ended.stdout).toMatch(/✗ .*\n(?:.*\n)*?\s+→ /);
    expect(ended.stdout).toMatch(/machine\n {2}✓/);
    expect(ended.status).toBe(2);
  });
});

describe('gaitkeeper init', () => {
  it('writes a configuration that loads, and a workflow with the least permissions', async () => {
    await using repository = await testRepository(service());
    const ended = await gaitkeeper(repository.directory, ['init', '--simple']);
    expect(ended.status).toBe(0);
    const workflow = await readFile(
      join(repository.directory, '.github/workflows/gaitkeeper.yml'),
      'utf8',
    );
    const { permissions, jobs } = parse(workflow);
    expect(permissions).toEqual({});
    expect(jobs.check.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(jobs.record.permissions).toEqual({ contents: 'write' });
    // Nothing of an event can come into a shell: there is none.
    expect(workflow).not.toMatch(/^\s*-?\s*run:/m);
    await repository.commit({}, 'What was written');
    const planned = await gaitkeeper(repository.directory, ['plan']);
    expect(JSON.parse(planned.stdout).include).toHaveLength(1);
    expect(planned.status).toBe(0);
  });

  slow('keeps the configuration that is there, and replaces it where it is told to', async () => {
    await using repository = await testRepository({
      ...service(),
      'gaitkeeper.yml': 'budget: 1m\n',
    });
    const shown = await gaitkeeper(repository.directory, ['init', '--dry-run']);
    expect(shown.stdout).toContain('# .github/workflows/gaitkeeper.yml');
    expect(shown.stdout).not.toContain('app: app:app');
    const ended = await gaitkeeper(repository.directory, ['init']);
    expect(ended.stderr).toContain('kept gaitkeeper.yml');
    const path = join(repository.directory, 'gaitkeeper.yml');
    expect(await readFile(path, 'utf8')).toBe('budget: 1m\n');
    await gaitkeeper(repository.directory, ['init', '--force']);
    expect(await readFile(path, 'utf8')).toContain('app: app:app');
  });
});
