/** A hunk of a unified diff, as far as the new file goes. */
export interface Hunk {
  /** What git names as the function around it; empty where it does not. */
  readonly heading: string;
  readonly lines: readonly PatchLine[];
}

interface PatchLine {
  /** 1-based, in the new file. */
  readonly number: number;
  readonly added: boolean;
  readonly text: string;
}

/** Reads the `patch` that GitHub gives with a file of a pull request. */
export function readPatch(patch: string): readonly Hunk[] {
  const hunks: { heading: string; lines: PatchLine[] }[] = [];
  let number = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)$/.exec(line);
    if (header !== null) {
      number = Number(header[1]);
      hunks.push({ heading: header[2] ?? '', lines: [] });
    } else if (line.startsWith('+') || line.startsWith(' ')) {
      hunks.at(-1)?.lines.push({ number, added: line.startsWith('+'), text: line.slice(1) });
      number++;
    }
  }
  return hunks;
}

/**
 * The first changed line of a Python function that begins at `line`, with its decorators.
 * @returns null where no change is known to be in it
 */
export function functionLine(
  hunks: readonly Hunk[],
  { name, line }: { readonly name: string; readonly line: number },
): number | null {
  const shown = hunks.flatMap(({ lines }) => {
    const start = lines.findIndex(({ number }) => number === line);
    return start < 0 ? [] : functionAtTop(lines.slice(start));
  });
  const below = hunks.filter((hunk) => isBelow(hunk, line) && isHeadedBy(hunk, name));
  const lines = [...shown, ...below.flatMap((hunk) => untilNextFunction(hunk.lines))];
  return lines.find(({ added }) => added)?.number ?? null;
}

const DECORATOR = /^\s*@/;
const DEFINITION = /^\s*(?:async\s+)?def\b/;
const NEXT = /^\s*(?:@|class\b|(?:async\s+)?def\b)/;

/** Decorators, signature and body: up to what is not indented further than the signature. */
function functionAtTop(lines: readonly PatchLine[]): readonly PatchLine[] {
  const definition = lines.findIndex(({ text }) => DEFINITION.test(text));
  const first = lines[0]?.text ?? '';
  if (definition < 0 || (definition > 0 && !DECORATOR.test(first))) return lines.slice(0, 1);
  const indent = indentOf(lines[definition]?.text ?? '');
  const end = lines.findIndex(({ text }, index) => index > definition && isOutside(text, indent));
  return end < 0 ? lines : lines.slice(0, end);
}

/** A signature over several lines closes at its own indentation. */
function isOutside(text: string, indent: number): boolean {
  const code = text.trimStart();
  return code !== '' && !code.startsWith(')') && indentOf(text) <= indent;
}

function isBelow({ lines }: Hunk, line: number): boolean {
  return (lines[0]?.number ?? 0) > line;
}

/** By git's own word: what lies between the beginning of a function and a hunk further down cannot be seen. */
function isHeadedBy({ heading }: Hunk, name: string): boolean {
  const word = name.split('.').at(-1) ?? '';
  return heading.replace(/^\s*(?:async\s+)?/, '').startsWith(`def ${word}(`);
}

function untilNextFunction(lines: readonly PatchLine[]): readonly PatchLine[] {
  const end = lines.findIndex(({ text }) => NEXT.test(text));
  return end < 0 ? lines : lines.slice(0, end);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
