import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { reportInput } from './build.ts';
import { CASES, hostile } from './cases.ts';
import { hostileText } from './hostile-text.ts';

/** The elements between the page's own header and its end. */
function article(html: string): string {
  return html.slice(html.indexOf('<article>'), html.indexOf('</article>'));
}

const OURS =
  /<\/?(?:article|h3|p|div|table|thead|tbody|tr|th|td|ul|ol|li|pre|code|strong|em|del|sub|br|a|details|summary|blockquote|hr)(?: (?:class|align|href|rel)="[^"<>]*")*>/g;

describe('the page', () => {
  const page = renderHtml(renderMarkdown(CASES['n-plus-one']?.() ?? expect.fail()), 'A & <b>');

  test('shows tables with their alignment, folds and code', () => {
    expect(page).toContain('<th align="center"><code>author</code></th>');
    expect(page).toContain('<summary>How it was measured</summary>');
    expect(page).toContain('<pre><code class="language-text">');
  });

  test('asks no other host for anything and allows no script', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|\ssrc=|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  test('escapes its title', () => {
    expect(page).toContain('<title>A &amp; &lt;b&gt;</title>');
  });

  test('shows a warning as GitHub does', () => {
    const html = renderHtml('> [!WARNING]\n> **Base** is missing.', 'x');
    expect(html).toContain('<div class="alert warning"><p class="kind">Warning</p>');
    expect(html).toContain('<strong>Base</strong> is missing.');
  });
});

describe('raw HTML', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<div onclick="x()">y</div>',
    '<details ontoggle=alert(1)>x</details>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '![x](http://evil.example/p.png)',
    '<svg/onload=alert(1)>',
    '<code onmouseover=alert(1)>x</code>',
  ])('never passes, even from Markdown that is not ours: %s', (markdown) => {
    expect(article(renderHtml(markdown, 'x')).replace(OURS, '')).not.toContain('<');
    expect(article(renderHtml(markdown, 'x'))).not.toMatch(/<a [^>]*href="(?!https?:)/);
  });

  test('never comes out of a record', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = article(renderHtml(renderMarkdown(reportInput(hostile(text))), text));
        expect(html.replace(OURS, '')).not.toContain('<');
      }),
      { numRuns: 100 },
    );
  });
});
