import { makeBadge } from 'badge-maker';
import { html } from '../escape.ts';

/** What a badge says. */
export interface Face {
  readonly label: string;
  readonly message: string;
  /** `plain` for a figure that is neither good nor bad, `none` where nothing is known. */
  readonly tone: 'good' | 'bad' | 'plain' | 'none';
  /** Drawn as a line beside the text, where there are two points or more. */
  readonly line?: readonly number[];
}

const COLOURS: Readonly<Record<Face['tone'], string>> = {
  good: '#2f7d32',
  bad: '#c2352b',
  plain: '#0f6fb5',
  none: '#6b7078',
};

const [GAP, WIDTH, HEIGHT, PADDING] = [2, 64, 20, 4];

/** The badge as SVG, on a ground of its own, so that it reads the same on a light and on a dark page. */
export function badgeFile(face: Face): string {
  const text = makeBadge({
    ...wordsOf(face),
    color: COLOURS[face.tone],
  });
  const line = face.line ?? [];
  return line.length < 2 ? text : beside(text, line, face);
}

/** What https://shields.io/badges/endpoint-badge reads, for those who want it in another look. */
export function endpoint(face: Face): string {
  const { label, message } = wordsOf(face);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: COLOURS[face.tone] })}\n`;
}

/** Characters that may not stand in XML at all, escaped or not, are left out; badge-maker escapes the others. */
function wordsOf({ label, message }: Face): { readonly label: string; readonly message: string } {
  const allowed = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
    text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
  return { label: allowed(label), message: allowed(message) };
}

function beside(text: string, line: readonly number[], face: Face): string {
  const width = Number(/^<svg[^>]* width="(\d+(?:\.\d+)?)"/.exec(text)?.[1] ?? 0);
  const { label, message } = wordsOf(face);
  const name = html(`${label}: ${message}`);
  const left = width + GAP;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + WIDTH}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `<title>${name}</title>${text}`,
    `<rect x="${left}" width="${WIDTH}" height="${HEIGHT}" rx="3" fill="#555"/>`,
    `<path d="${pathOf(line, left)}" fill="none" stroke="#fff" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round"/>`,
    '</svg>',
  ].join('');
}

/** A range of less than this, ln, fills only part of the height: noise shall not look like mountains. */
const SMALLEST_RANGE = 0.05;

function pathOf(line: readonly number[], left: number): string {
  const [low, high] = [Math.min(...line), Math.max(...line)];
  const range = Math.max(high - low, SMALLEST_RANGE);
  const middle = (high + low) / 2;
  const across = (WIDTH - 2 * PADDING) / (line.length - 1);
  return line
    .map((value, at) => {
      const x = left + PADDING + at * across;
      const y = HEIGHT / 2 - ((value - middle) / range) * (HEIGHT - 2 * PADDING);
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}
