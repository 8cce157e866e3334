import { html } from './escape.ts';

interface HtmlPage {
  readonly title: string;
  readonly style: string;
  /** The hash by which the one script may run; absent where none does. */
  readonly scriptHash?: string;
  /** HTML. */
  readonly body: string;
}

/** A whole document, light and dark, that asks no host for anything. */
export function htmlPage({ title, style, scriptHash, body }: HtmlPage): string {
  const script = scriptHash === undefined ? '' : `; script-src '${scriptHash}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script}">
<title>${html(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
