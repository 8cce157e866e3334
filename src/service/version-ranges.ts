/**
 * Poetry's and Pipenv's version ranges as PEP 440 specifiers: `^1.2` is `>=1.2,<2`, `~1.2` is
 * `>=1.2,<1.3`, `1.2` is `==1.2`, `*` is nothing at all.
 */
export function toPep440(range: string): string {
  const alternatives = range.split('||').map((part) => part.trim());
  const [first = '', last = first] = [alternatives[0], alternatives.at(-1)];
  if (alternatives.length === 1) return conjunction(first);
  // PEP 508 has no `or`: the span from the lowest to the highest is the nearest that it can say.
  const lower = conjunction(first)
    .split(',')
    .filter((part) => /^(>|==)/.test(part));
  const upper = conjunction(last)
    .split(',')
    .filter((part) => part.startsWith('<'));
  return [...lower.map((part) => part.replace(/^==/, '>=').replace(/\.\*$/, '')), ...upper].join(
    ',',
  );
}

function conjunction(range: string): string {
  const parts = range.replace(/([<>=!~^]+)\s+/g, '$1').split(/[\s,]+/);
  return parts.filter(Boolean).map(one).filter(Boolean).join(',');
}

function one(part: string): string {
  const [, operator = '', version = ''] = /^([<>=!~^]*)(.*)$/.exec(part) ?? [];
  if (version === '*' || version === '') return '';
  if (operator === '^') return `>=${version},<${bump(version, caretPosition(version))}`;
  if (operator === '~') return `>=${version},<${bump(version, version.includes('.') ? 1 : 0)}`;
  return operator === '' || operator === '=' ? `==${version}` : part;
}

/** The first part that is not zero may not change; where all are zero, the last one given. */
function caretPosition(version: string): number {
  const parts = release(version);
  const index = parts.findIndex((part) => part > 0);
  return index === -1 ? parts.length - 1 : index;
}

function bump(version: string, position: number): string {
  const parts = release(version).slice(0, position + 1);
  return parts.map((part, i) => (i === position ? part + 1 : part)).join('.');
}

function release(version: string): readonly number[] {
  const leading = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0';
  return leading.split('.').map(Number);
}
