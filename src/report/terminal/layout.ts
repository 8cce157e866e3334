import type pc from 'picocolors';
import stringWidth from 'string-width';

/** Lines that belong together. */
export type Block = string[];
export type Colors = ReturnType<typeof pc.createColors>;
type Paint = (text: string) => string;

export interface TextCell {
  readonly text: string;
  readonly paint?: Paint;
}

/** Breaks between words, so that no line is wider than `columns`; further lines begin with `indent`. */
export function wrap(text: string, columns: number, indent: string): Block {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && stringWidth(longer) > columns) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Columns under each other: the first `left` ones aligned left, the others right. Colours are put on after the padding. */
export function grid(rows: readonly (readonly TextCell[])[], left: number): Block {
  const widths = columnWidths(rows);
  return rows.map((row) =>
    row
      .map(({ text, paint = (line) => line }, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
        return column < left ? paint(text) + padding : padding + paint(text);
      })
      .join('  ')
      .trimEnd(),
  );
}

export function columnWidths(rows: readonly (readonly TextCell[])[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column]?.text ?? ''))),
  );
}

/** At most `columns` wide, with an ellipsis. */
export function narrow(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
