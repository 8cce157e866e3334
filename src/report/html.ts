import { Marked, type Tokens } from 'marked';
import { html } from './escape.ts';
import { htmlPage } from './html-page.ts';
import { STYLE } from './html-style.ts';

/** The elements that our own Markdown uses. Anything else that looks like HTML is shown as text. */
const ALLOWED = /^<\/?(?:details|summary|sub|sup|code|br|b|strong|em)\s*\/?>$/i;
const ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*\n/;

const marked = new Marked({
  gfm: true,
  renderer: {
    html({ text }) {
      return harmless(text);
    },
    image({ text }) {
      return html(text);
    },
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return /^https?:\/\//i.test(href)
        ? `<a href="${html(href)}" rel="nofollow">${label}</a>`
        : label;
    },
    blockquote(token) {
      return alert(token) ?? false;
    },
    table(token) {
      const cells = (row: Tokens.TableCell[], tag: 'th' | 'td') =>
        `<tr>${row.map((cell) => `<${tag}${aligned(cell.align)}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
      const body = token.rows.map((row) => cells(row, 'td')).join('\n');
      // A table that is too wide scrolls by itself, as on GitHub, so that the page never does.
      return `<div class="table"><table><thead>${cells(token.header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
    },
  },
});

/**
 * A page that shows the Markdown as GitHub shows a comment: self-contained, light and dark, asks
 * no other host for anything and runs no script.
 * @param pictures HTML of our own, below the Markdown.
 */
export function renderHtml(markdown: string, title: string, pictures = ''): string {
  return htmlPage({
    title,
    style: STYLE,
    body: `<main class="comment">
<header><span class="avatar" aria-hidden="true">🐎</span> <strong>gaitkeeper</strong> <span class="bot">bot</span> <span class="when">commented</span></header>
<article>
${marked.parse(markdown, { async: false })}</article>
${pictures}</main>`,
  });
}

/** Our few elements pass without attributes, comments vanish as on GitHub, all else becomes text. */
function harmless(raw: string): string {
  return raw
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(<[^<>]*>)/)
    .map((part) => (ALLOWED.test(part) ? part : escapeOnce(part)))
    .join('');
}

/** Text inside of an HTML block has entities already. */
function escapeOnce(part: string): string {
  return part
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function alert(token: Tokens.Blockquote): string | null {
  const kind = ALERT.exec(token.text)?.[1];
  if (kind === undefined) return null;
  const body = marked.parse(token.text.replace(ALERT, ''), { async: false });
  const name = kind.charAt(0) + kind.slice(1).toLowerCase();
  return `<div class="alert ${kind.toLowerCase()}"><p class="kind">${name}</p>${body}</div>\n`;
}

function aligned(align: Tokens.TableCell['align']): string {
  return align === null ? '' : ` align="${align}"`;
}
