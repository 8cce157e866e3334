/** GitHub's colours; red and blue in four steps each, told apart by those who do not see red as well. */
export const STYLE = `
:root {
  --canvas: #fff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --edge: #fff;
  --s: #eceef1; --r1: #ffe3de; --r2: #ffc4ba; --r3: #ff9a8a; --r4: #f4725f;
  --b1: #ddebfb; --b2: #bcd8f8; --b3: #8fbdf2; --b4: #6aa3e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --edge: #0d1117;
    --s: #262c36; --r1: #43262a; --r2: #642b2e; --r3: #8e3531; --r4: #bd4436;
    --b1: #1c2f4a; --b2: #1f4170; --b3: #24599c; --b4: #2d70c4;
  }
}
body {
  margin: 24px; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { font-size: 1.4em; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 1em; margin: 24px 0 8px; }
p { margin: 0 0 12px; color: var(--muted); }
table { border-collapse: collapse; margin: 0 0 16px; display: block; overflow-x: auto; }
th, td { padding: 4px 12px; border: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
code, .graph { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
.legend span { display: inline-block; min-width: 20px; padding: 0 6px; margin-right: 2px; color: var(--text); vertical-align: bottom; height: 21px; }
.graph { position: relative; overflow: hidden; font-size: 11px; line-height: 19px; }
.graph div {
  position: absolute; box-sizing: border-box; height: 19px; overflow: hidden; white-space: nowrap;
  text-overflow: ellipsis; padding: 0; text-indent: 3px; border-right: 1px solid var(--edge);
  border-radius: 2px; cursor: pointer;
}
.graph div:hover { outline: 1px solid var(--text); outline-offset: -1px; }
.s { background: var(--s); }
.r1 { background: var(--r1); } .r2 { background: var(--r2); } .r3 { background: var(--r3); } .r4 { background: var(--r4); }
.b1 { background: var(--b1); } .b2 { background: var(--b2); } .b3 { background: var(--b3); } .b4 { background: var(--b4); }
`.trim();

/** A click makes a function as wide as the page; what called it becomes as wide, and the rest is left out. */
export const SCRIPT = `
for (const graph of document.querySelectorAll('.graph')) {
  const frames = [...graph.children].map((element) => ({
    element, left: parseFloat(element.style.left), width: parseFloat(element.style.width),
  }));
  graph.addEventListener('click', ({ target }) => {
    const chosen = frames.find(({ element }) => element === target);
    if (chosen === undefined) return;
    const scale = 100 / chosen.width;
    for (const { element, left, width } of frames) {
      const begin = Math.max(0, (left - chosen.left) * scale);
      const end = Math.min(100, (left + width - chosen.left) * scale);
      element.hidden = end - begin < 0.05;
      element.style.left = begin + '%';
      element.style.width = end - begin + '%';
    }
  });
}
`;

/** Of the script above, for the page's policy: no other script runs in it. A test compares the two. */
export const SCRIPT_HASH = 'sha256-2bQ8qAq0KOZUsrx/y2IZKMMTjIbBA6aiHX8c5sj/mhU=';
