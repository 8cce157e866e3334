import { Marked } from 'marked';

const marked = new Marked({ gfm: true });
/** Elements that reports are made of. */
const OURS = /<\/?(?:details|summary|sub|code|br)>|<!-- ours -->/g;

/** What of a report would do something on GitHub: elements, links, images, mentions, references to issues. */
export function offencesOf(markdown: string): string[] {
  const found: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    const { type, raw } = token;
    if (['image', 'def', 'checkbox'].includes(type)) found.push(`${type}: ${raw}`);
    if (type === 'link' && !isOurs(token.href)) found.push(`link: ${raw}`);
    if (type === 'html' && raw.replace(OURS, '').includes('<')) found.push(`html: ${raw}`);
    if (type === 'text' && /@(?!\u200b)|(?<!&)#(?!\u200b)/.test(raw)) found.push(`mention: ${raw}`);
  });
  if (markdown.split('<!--').length > markdown.split('<!-- ours').length) {
    const code = /^(?: {4}|[ >]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ >]*\1$)/gm;
    if (markdown.replace(code, '').split('<!--').length > markdown.split('<!-- ours').length)
      found.push('a marker that is not ours');
  }
  return found;
}

function isOurs(href: unknown): boolean {
  return typeof href === 'string' && /^https:\/\/github\.com\/[\w./#?=&%-]*$/.test(href);
}
