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
