/**
 * Fills the generated parts of README.md and docs/*.md from the code: what stands between
 * `<!-- generated: NAME -->` and `<!-- /generated -->`. `--check` fails where something would change.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';
import { COMMANDS } from '../src/commands/registry.ts';
import { SINKS } from '../src/commands/sinks/registry.ts';
import type { Sink } from '../src/commands/sinks/sink.ts';
import { settingsDocs } from '../src/config/docs.ts';
import { EXIT_STATUSES } from '../src/domain/errors.ts';
import { METRICS } from '../src/domain/metrics.ts';
import { PLACEHOLDERS } from '../src/domain/placeholders.ts';
import type { Protocol } from '../src/domain/service.ts';
import type { Launcher } from '../src/launchers/launcher.ts';
import { LAUNCHERS } from '../src/launchers/registry.ts';
import { PRESETS } from '../src/scenarios/registry.ts';
import { WORKFLOW_GENERATORS } from './workflow-docs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const GENERATORS: Readonly<Record<string, () => string | Promise<string>>> = {
  commands: () =>
    markdownTable([
      ['command or mode', 'what it does'],
      ...Object.entries(COMMANDS).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ]),
  launchers: () =>
    markdownTable([
      ['launcher', 'serves', 'keep-alive', 'at the stop', 'options', 'what it is'],
      ...Object.values(LAUNCHERS).map((launcher) => [
        `\`${launcher.name}\``,
        launcher.protocols.map((protocol) => servedAs(protocol, launcher)).join(', '),
        launcher.keepAlive ? 'yes' : 'no',
        launcher.inFlight ?? '',
        [...(launcher.threaded ? ['threads'] : []), ...(launcher.options ?? [])].join(', '),
        launcher.summary,
      ]),
    ]),
  scenarios: () =>
    markdownTable([
      ['preset', 'request', 'connections', 'what it stands for'],
      ...Object.values(PRESETS).map(({ scenario, summary }) => [
        `\`${scenario.name}\``,
        `\`${scenario.description}\``,
        String(scenario.connections),
        summary,
      ]),
    ]),
  contracts: () =>
    Object.values(PRESETS)
      .map(({ scenario, contract }) => `- \`${scenario.name}\`: ${contract}`)
      .join('\n'),
  metrics: () =>
    markdownTable([
      ['metric', 'unit', 'better', 'gates', 'what it is'],
      ...Object.values(METRICS).map((metric) => [
        `\`${metric.name}\``,
        metric.unit,
        metric.better,
        metric.gates ? 'yes' : 'no',
        metric.description,
      ]),
    ]),
  'exit-status': () =>
    markdownTable([
      ['exit status', 'name', 'meaning'],
      ...Object.entries(EXIT_STATUSES).map(([name, { status, meaning }]) => [
        String(status),
        `\`${name}\``,
        meaning,
      ]),
    ]),
  configuration: () =>
    markdownTable([
      ['key', 'default', 'what it is'],
      ...settingsDocs().map(({ key, fallback, description }) => [
        `\`${key}\``,
        fallback,
        description,
      ]),
    ]),
  placeholders: () =>
    markdownTable([
      ['placeholder', 'stands for'],
      ...Object.entries(PLACEHOLDERS).map(([name, meaning]) => [`\`{${name}}\``, meaning]),
    ]),
  sinks: () =>
    markdownTable([
      ['sink', 'what it is', 'permission', 'in its place'],
      ...Object.entries<Sink>(SINKS).map(([name, sink]) => [
        `\`${name}\``,
        sink.summary,
        sink.kind === 'github' ? `\`${sink.permission}\`` : '',
        sink.kind === 'github' ? sink.next.map((next) => `\`${next}\``).join(', then ') : '',
      ]),
    ]),
  ...WORKFLOW_GENERATORS,
  inputs: () => actionTable('inputs'),
  outputs: () => actionTable('outputs'),
};

function servedAs(protocol: Protocol, { framework }: Launcher): string {
  return protocol === 'own' && framework !== undefined ? framework : protocol;
}

async function actionTable(section: 'inputs' | 'outputs'): Promise<string> {
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as Record<
    string,
    Record<string, { description: string; default?: string }>
  >;
  const rows = Object.entries(action[section] ?? {});
  if (section === 'outputs') {
    return markdownTable([
      ['output', 'what it is'],
      ...rows.map(([name, { description }]) => [`\`${name}\``, description]),
    ]);
  }
  return markdownTable([
    ['input', 'default', 'what it is'],
    ...rows.map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? '' : `\`${input.default}\``,
      input.description.trim(),
    ]),
  ]);
}

const PART = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(\n?<!-- \/generated -->)/g;

async function fill(text: string): Promise<string> {
  const contents = new Map<string, string>();
  for (const [, , name = ''] of text.matchAll(PART)) {
    const generator = GENERATORS[name];
    if (generator === undefined) throw new Error(`no generator is called ${name}`);
    contents.set(name, await generator());
  }
  return text.replace(PART, (_all, open: string, name: string) => {
    return `${open}\n${contents.get(name)}\n\n<!-- /generated -->`;
  });
}

const docs = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md'));
const files = [join(root, 'README.md'), ...docs.map((name) => join(root, 'docs', name))];
for (const file of files) {
  const old = await readFile(file, 'utf8');
  const filled = await fill(old);
  if (filled === old) continue;
  if (process.argv.includes('--check')) {
    console.error(`${relative(root, file)} is out of date. Run: npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(file, filled);
  }
}
