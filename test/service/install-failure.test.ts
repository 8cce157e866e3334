import { expect, test } from 'vitest';
import { installFailed } from '../../src/service/install-failure.ts';
import { CPYTHON } from '../launchers/support.ts';

function hintOf(stderr: string): string | undefined {
  const result = { status: 1, stdout: '', stderr, missing: false, timedOut: false };
  return installFailed(CPYTHON, result, [], 'head').hint;
}

const BUILT = 'It was built from source, and';
const FAILED = 'ERROR: Failed building wheel for bjoern';

test.each([
  [
    'bjoern/server.h:3:10: fatal error: ev.h: No such file or directory',
    `${BUILT} \`ev.h\` is missing. Install it (\`apt install libev-dev\` on Debian)`,
  ],
  [
    'x.c:1:10: fatal error: sodium/rare.h: No such file or directory',
    `${BUILT} \`sodium/rare.h\` is missing. Install the package that has this header`,
  ],
  [
    "error: command 'x86_64-linux-gnu-gcc' failed: No such file or directory",
    `${BUILT} there is no C compiler. Install it (\`apt install gcc\` on Debian)`,
  ],
  ["error: command '/usr/bin/gcc' failed with exit code 1", 'It was built from source: install'],
])('after %s the hint says what to install', (said, hint) => {
  expect(hintOf(`${said}\n${FAILED}`)).toContain(hint);
});

function failureOf(stderr: string, extras: readonly string[] = []) {
  const result = { status: 1, stdout: '', stderr, missing: false, timedOut: false };
  return installFailed(CPYTHON, result, extras, 'head');
}

const VERSIONS = Array.from({ length: 300 }, (_, index) => `4.${index}`);

test('a dependency for other Pythons is told with the Pythons that it is for, and without its hundreds of versions', () => {
  const ignored = ['5.0', '5.1', '5.2'].map((version) => `${version} Requires-Python >=3.13`);
  const { message, hint, detail } = failureOf(
    [
      `ERROR: Ignored the following versions that require a different python version: ${ignored.join('; ')}; 6.0 Requires-Python >=3.14`,
      `ERROR: Could not find a version that satisfies the requirement django>=5 (from versions: ${VERSIONS.join(', ')})`,
      'ERROR: No matching distribution found for django>=5',
    ].join('\n'),
  );
  expect(message).toBe('`django>=5`, a dependency of the head, did not install under 3.12.');
  expect(hint).toBe(
    'Its versions are for Python >=3.13 or >=3.14, and this is 3.12: take another version of it, or another interpreter.',
  );
  expect(detail).toContain('(from versions: …, 4.298, 4.299)');
  expect(detail!.length).toBeLessThan(500);
});

test('of requirements that exclude each other, those are named that somebody wrote down', () => {
  const tried = ['20.1.0', '21.0.0'].map((version) => `gunicorn[eventlet]==${version}`).join(', ');
  const { message, hint } = failureOf(
    [
      'The conflict is caused by:',
      '    The user requested gunicorn>=26',
      '    gunicorn[eventlet] 20.1.0 depends on gunicorn 20.1.0',
      `ERROR: Cannot install gunicorn>=26 and ${tried} because these package versions have conflicting dependencies.`,
      'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io',
    ].join('\n'),
    ['gunicorn[eventlet]<26'],
  );
  expect(message).toBe('`gunicorn>=26`, a dependency of the head, did not install under 3.12.');
  expect(hint).toMatch(/exclude each other.* the launcher that needs gunicorn\[eventlet\]<26/);
  const two = failureOf(
    '    The user requested gunicorn==21.2.0\n    The user requested gunicorn>=20.1 and >=24\n',
  );
  expect(two.message).toBe(
    '`gunicorn==21.2.0` and `gunicorn>=20.1 and >=24`, dependencies of the head, did not install under 3.12.',
  );
});
