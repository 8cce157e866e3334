import type { ProfileRecord, SampledSides } from '../../domain/profile.ts';
import { clamp, html } from '../escape.ts';
import { htmlPage } from '../html-page.ts';
import { number, share } from '../units.ts';
import { depthOf, type FlameNode, flameTree } from './flame-tree.ts';
import { SCRIPT, SCRIPT_HASH, STYLE } from './page.ts';

/** What the page is about, beside the samples. */
export interface FlameGraphTitle {
  /** `books · gunicorn-gthread/3.13/w1` */
  readonly title: string;
  /** How base and head are called: short hashes or tags. */
  readonly base: string;
  readonly head: string;
}

/**
 * A page with a differential flame graph: widths are shares of the samples of head, red is what grew from
 * base and blue what shrank; below it the same with the widths of base, where what head no longer does is.
 * Self-contained, light and dark; the one script zooms, and nothing is lost without it.
 */
export function renderFlameGraph(
  { title, base, head }: FlameGraphTitle,
  { functions, samples }: ProfileRecord,
  sides: SampledSides,
): string {
  const tree = flameTree(sides);
  const counts = `${number(samples.base)} samples of base ${plain(base)}, ${number(samples.head)} of head ${plain(head)}`;
  return htmlPage({
    title: plain(title),
    style: STYLE,
    scriptHash: SCRIPT_HASH,
    body: `<h1>Where the time goes: ${html(plain(title))}</h1>
<p>${html(counts)}. Widths are shares of the samples; point at a function for its figures, click to zoom, click the top bar to go back.</p>
<p class="legend"><span class="b4">shrank</span><span class="b3"></span><span class="b2"></span><span class="b1"></span><span class="s">same</span><span class="r1"></span><span class="r2"></span><span class="r3"></span><span class="r4">grew</span> from base to head, by 1, 3, 10, 25 points of the share and more</p>
${grownTable(functions)}
<h2>Head, coloured by how it differs from base</h2>
${graph(tree, { side: 'head', samples })}
<h2>Base: what head no longer does is blue here</h2>
${graph(tree, { side: 'base', samples })}
<script>${SCRIPT}</script>`,
  });
}

/** Nothing that hides or reorders, and on one line. */
function plain(value: string, limit = 200): string {
  return clamp(value.toWellFormed().replace(UNSEEN, ' ').trim(), limit);
}

const UNSEEN = /[\p{C}\p{Z}]+/gu;

function grownTable(functions: ProfileRecord['functions']): string {
  if (functions.length === 0) {
    return '<p>No function’s share grew by more than what the number of samples explains.</p>';
  }
  const rows = functions.map(
    ({ name, place, base, head }) =>
      `<tr><td><code>${html(plain(name))}</code> ${html(plain(place))}</td><td>${percent(base)}</td><td>${percent(head)}</td></tr>`,
  );
  return `<table><thead><tr><th>share of the time</th><th>base</th><th>head</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

const ROW_PX = 20;
/** Narrower than this share nothing can be seen. */
const NARROWEST = 0.001;

interface Drawn {
  /** Whose shares are the widths. */
  readonly side: 'base' | 'head';
  readonly samples: ProfileRecord['samples'];
}

function graph(tree: readonly FlameNode[], drawn: Drawn): string {
  const height = (depthOf(tree) + 1) * ROW_PX;
  const all = frame({ left: 0, width: 1, row: 0, tone: 's', name: 'all', hint: 'all samples' });
  return `<div class="graph" style="height:${height}px">${all}${frames(tree, drawn, 0, 1)}</div>`;
}

function frames(nodes: readonly FlameNode[], drawn: Drawn, from: number, row: number): string {
  let left = from;
  let markup = '';
  for (const node of nodes) {
    const width = node[drawn.side];
    if (width >= NARROWEST) {
      const [tone, { name }] = [toneOf(node, drawn.samples), node.frame];
      markup += frame({ left, width, row, tone, name, hint: hintOf(node) });
      markup += frames(node.children, drawn, left, row + 1);
    }
    left += width;
  }
  return markup;
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly tone: string;
  readonly name: string;
  readonly hint: string;
}

function frame({ left, width, row, tone, name, hint }: Frame): string {
  const style = `left:${(left * 100).toFixed(3)}%;width:${(width * 100).toFixed(3)}%;top:${row * ROW_PX}px`;
  return `<div class="${tone}" style="${style}" title="${html(hint)}">${html(plain(name, 120))}</div>\n`;
}

/** In points of the share, so that a narrow function never shines brighter than a wide one. */
const TONES: readonly (readonly [from: number, step: number])[] = [
  [0.25, 4],
  [0.1, 3],
  [0.03, 2],
  [0.01, 1],
];

/** What lies within the luck of sampling is grey. */
const STANDARD_ERRORS = 2;

function toneOf({ base, head }: FlameNode, samples: ProfileRecord['samples']): string {
  const size = Math.abs(head - base);
  const variance = (base * (1 - base)) / samples.base + (head * (1 - head)) / samples.head;
  const step = TONES.find(([from]) => size >= from)?.[1];
  if (step === undefined || size < STANDARD_ERRORS * Math.sqrt(variance)) return 's';
  return `${head > base ? 'r' : 'b'}${step}`;
}

function hintOf({ frame: { name, file, line }, base, head }: FlameNode): string {
  const change = ((head - base) * 100).toFixed(1).replace('-', '−');
  return `${plain(name)} (${plain(file)}:${line})\nbase ${percent(base)} → head ${percent(head)} (${change} points)`;
}

function percent(value: number): string {
  return share(Number(value.toFixed(3)));
}
