import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { type Finding, good, note, problem } from '../../../src/commands/doctor/finding.ts';
import { findingsText } from '../../../src/commands/doctor/text.ts';
import { GaitkeeperError } from '../../../src/domain/errors.ts';

const FINDINGS: readonly Finding[] = [
  good('repository', 'branch main, nothing uncommitted'),
  note(
    'service',
    'No scenarios are configured: as many of GET /, GET /books, GET /authors as answer would be measured.',
    'Name those that matter under `scenarios` in gaitkeeper.yml.',
  ),
  problem(
    'database',
    new GaitkeeperError('prepare-failed', 'PostgreSQL at localhost:5432: connection refused.', {
      hint: 'Start it (in a workflow, as `services: postgres` of the job), or correct its address in `env`.',
    }),
  ),
];

test('what was found is broken between words where the terminal is narrow', () => {
  const text = findingsText(FINDINGS, 44);
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(44);
  expect(text).toContain(`database
  ✗ PostgreSQL at localhost:5432: connection
    refused.
    → Start it (in a workflow, as \`services:
      postgres\` of the job), or correct its
      address in \`env\`.
`);
});

test('where nobody reads it in a terminal, each thing is a line', () => {
  const lines = findingsText(FINDINGS, Number.POSITIVE_INFINITY).split('\n');
  expect(lines).toContain(`  ! ${FINDINGS[1]?.text}`);
});
