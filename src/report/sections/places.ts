import { code, text } from '../escape.ts';

/** A cell's name for Markdown. A narrow table may break it at a hyphen, but not at every dot. */
export function cellLabel(label: string): string {
  return text(label, 80).replaceAll(' · ', '\u00a0·\u00a0');
}

/** A scenario under a cell: `books` · gunicorn-gevent · 3.13. */
export function placeLabel(scenario: string, label: string): string {
  return `${code(scenario, 40)} · ${cellLabel(label)}`;
}
