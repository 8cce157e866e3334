import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
} from 'yaml';
import type { Path } from './problems.ts';
import type { PlacedProblem, Position, ReadResult } from './source.ts';

/** Reads YAML 1.2 with the place of every key and value. Never throws. */
export function readYaml(file: string, text: string): ReadResult {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
      return { source: null, problems: errors.map((error) => problemOf(error, lines)) };
    }
    const odd = oddKey(document);
    if (odd !== null) return unreadable('A key must be text', toPosition(lines, odd));
    keepAsWritten(document);
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
    if (containsItself(value)) return unreadable('An alias stands inside its own anchor');
    const position = (path: Path, atKey: boolean) => positionOf(document, path, atKey, lines);
    return { source: { file, value, position }, problems: [] };
  } catch (error) {
    return unreadable(error instanceof Error ? firstLine(error.message) : String(error));
  }
}

function unreadable(reason: string, position: Position | null = null): ReadResult {
  const message = `This cannot be read as YAML: ${reason}`;
  return { source: null, problems: [{ path: [], message, position }] };
}

/** Where the first key stands that is a list or a map; null where there is none. */
function oddKey(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && !(key.value instanceof Uint8Array)) return undefined;
      offset = offsetOf(key) ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function containsItself(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

const MENDS: Readonly<Partial<Record<string, string>>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  DUPLICATE_KEY: 'Keep one of them.',
  MULTIPLE_DOCS: 'Keep one document, without `---` between parts.',
  BAD_INDENT: 'Check the indentation of this line and of the one before it.',
};

function problemOf(error: YAMLError, lines: LineCounter): PlacedProblem {
  const mend = MENDS[error.code];
  return {
    path: [],
    message: `This cannot be read as YAML: ${firstLine(error.message)}`,
    position: toPosition(lines, error.pos[0]),
    ...(mend === undefined ? {} : { mend }),
  };
}

/**
 * Keeps Python versions and environment variables as they are written: as YAML numbers, `3.10`
 * would be 3.1, and `FLAG: 010` would be 8.
 */
function keepAsWritten(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key)) return;
      if (pair.key.value === 'python') asText(pair.value);
      if (pair.key.value === 'env' && isMap(pair.value)) {
        for (const variable of pair.value.items) asText(variable.value);
      }
    },
  });
}

function asText(node: unknown): void {
  if (isSeq(node)) for (const item of node.items) asText(item);
  if (!isScalar(node) || node.type !== Scalar.PLAIN || node.source === undefined) return;
  if (node.value !== null) node.value = node.source;
}

function positionOf(
  document: Document,
  path: Path,
  atKey: boolean,
  lines: LineCounter,
): Position | null {
  let node: unknown = document.contents;
  let start = offsetOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const child = childOf(node, part);
    if (child === undefined) break;
    const wantsKey = atKey && index === path.length - 1;
    node = isPair(child) ? child.value : child;
    const key = isPair(child) ? offsetOf(child.key) : null;
    start = (wantsKey ? key : (offsetOf(node) ?? key)) ?? start;
  }
  return toPosition(lines, start);
}

function childOf(node: unknown, part: string | number): Pair | unknown {
  if (isSeq(node)) return node.items[Number(part)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key) === part);
}

function offsetOf(node: unknown): number | null {
  return (isNode(node) && (node as Node).range?.[0]) || (isNode(node) && node.range ? 0 : null);
}

function toPosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/[.:]$/, '');
}
