/** GitHub's look in its own colours, light and dark, without asking GitHub for a style sheet. */
export const STYLE = `
:root {
  --canvas: #f6f8fa; --box: #fff; --bar: #f6f8fa; --text: #1f2328; --muted: #59636e;
  --line: #d1d9e0; --soft: #d1d9e0b3; --stripe: #f6f8fa; --code: #818b981f; --link: #0969da;
  --warn: #9a6700; --note: #0969da; --base: #8b949e; --head: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #010409; --box: #0d1117; --bar: #151b23; --text: #f0f6fc; --muted: #9198a1;
    --line: #3d444d; --soft: #3d444db3; --stripe: #151b23; --code: #656c7633; --link: #4493f8;
    --warn: #d29922; --note: #4493f8; --base: #7d8590; --head: #58a6ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px 16px; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial,
    sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji";
}
.comment {
  max-width: 920px; margin: 0 auto; background: var(--box);
  border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
}
header {
  display: flex; gap: 6px; align-items: center; padding: 8px 16px; background: var(--bar);
  border-bottom: 1px solid var(--line); color: var(--muted);
}
header strong { color: var(--text); font-weight: 600; }
.bot { padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px; }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
h3 { margin: 24px 0 16px; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
p, ul, .table, pre, details, .alert { margin: 0 0 16px; }
ul { padding-left: 2em; }
li + li { margin-top: .25em; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
sub { font-size: 75%; line-height: 1.5; color: inherit; vertical-align: baseline; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
code { padding: .2em .4em; font-size: 85%; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: var(--bar); border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; white-space: pre; }
.table { overflow-x: auto; }
table { border-spacing: 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
th { font-weight: 600; }
tr { background: var(--box); border-top: 1px solid var(--soft); }
tbody tr:nth-child(2n) { background: var(--stripe); }
details > summary { cursor: pointer; }
details[open] > summary { margin-bottom: 16px; }
details > :last-child { margin-bottom: 0; }
.alert { padding: 8px 16px; border-left: .25em solid var(--tone); }
.alert > :last-child { margin-bottom: 0; }
.alert .kind { margin-bottom: 8px; color: var(--tone); font-weight: 500; }
.warning, .caution { --tone: var(--warn); }
.note, .tip, .important { --tone: var(--note); }
.pictures { padding: 0 16px 16px; border-top: 1px solid var(--line); }
figure { margin: 0 0 24px; }
figure svg { display: block; width: 100%; max-width: 600px; font-size: 10px; fill: var(--muted); }
svg .grid { stroke: var(--soft); }
svg .line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
svg .base { stroke: var(--base); stroke-dasharray: 5 2; }
svg .head { stroke: var(--head); }
svg .name { fill: var(--text); }
@media (max-width: 543px) {
  body { padding: 0; }
  .comment { border-width: 0 0 1px; border-radius: 0; }
}
`.trim();
