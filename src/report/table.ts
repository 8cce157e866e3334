import { markdownTable } from 'markdown-table';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
}

/** A GitHub table. The cells must be escaped already; they are not padded, as a comment's length is limited. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return markdownTable([columns.map(({ title }) => title), ...rows], {
    align: columns.map(({ align }) => align),
    alignDelimiters: false,
  });
}

/** A part that is folded away until it is asked for. `summary` must be escaped already. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
