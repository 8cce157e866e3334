import { execa } from 'execa';
import { cleanEnvironment } from './program.ts';

const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;

/** Types at a program that believes to sit at a terminal; questions are answered once they stand there. */
const TERMINAL = `
import os, pty, re, sys
answers = [text.encode().decode("unicode_escape").encode() for text in sys.argv[1].split(",")]
argv = sys.argv[2:]
seen, asked = b"", 0
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
while True:
    try:
        chunk = os.read(fd, 4096)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    if answers and len(re.findall(rb"\\[(?:y/N|1-\\d+)\\]", seen)) > asked:
        asked += 1
        os.write(fd, answers.pop(0))
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(seen)
sys.exit(status if status >= 0 else 128 - status)
`;

/** Runs the built command line at a terminal. @param answers to its questions in turn, separated by commas: `2\\r,y\\r` */
export async function atTerminal(directory: string, args: readonly string[], answers: string) {
  const command = [process.execPath, CLI, ...args];
  return execa('python3', ['-c', TERMINAL, answers, ...command], {
    ...{ cwd: directory, reject: false, extendEnv: false },
    env: { ...cleanEnvironment(), TERM: 'xterm', NO_COLOR: '1' },
  });
}
