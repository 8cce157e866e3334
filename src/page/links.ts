import { element, word } from './dom.ts';

/**
 * Address of the repository, from the page's own head, where `record` wrote it: never from the history, which anybody may
 * have edited. Null where it is not known.
 */
export function repositoryAddress(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="gaitkeeper-repository"]');
  const address = meta?.content ?? '';
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+$/.test(address) ? address : null;
}

const repository = repositoryAddress();

/** `abc1234`, with its address on GitHub where that is known. */
export function commitLink(sha: string): HTMLElement {
  return linkTo(`/commit/${sha}`, element('code', {}, sha.slice(0, 9)));
}

export function compareLink(from: string, to: string): HTMLElement {
  return linkTo(
    `/compare/${from}...${to}`,
    element('code', {}, `${from.slice(0, 9)}…${to.slice(0, 9)}`),
  );
}

/** A commit's first line; the number of its pull request, as GitHub writes it on merging, leads there. */
export function subjectLine(subject: string): DocumentFragment {
  const line = document.createDocumentFragment();
  const text = word(subject);
  const match = /(^Merge pull request #|\(#)(\d{1,9})(?=\)$| from )/.exec(text);
  if (match === null) {
    line.append(text);
    return line;
  }
  const number = match[2] ?? '';
  const start = match.index + (match[1] ?? '').length - 1;
  line.append(
    text.slice(0, start),
    linkTo(`/pull/${number}`, `#${number}`),
    text.slice(start + 1 + number.length),
  );
  return line;
}

/**
 * The record of a run, as it is stored beside this page: in the folder of its month, or, where a month has many, of its day.
 * None where its name does not tell.
 */
export function recordAddresses(run: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)T\d{9}Z-[\w.-]+$/.exec(run) ?? [];
  if (day === undefined) return [];
  return [`runs/${year}/${month}/${run}.json`, `runs/${year}/${month}/${day}/${run}.json`];
}

/** A link to the first of them that there is. */
export function recordLink(run: string): HTMLElement {
  const name = element('code', {}, word(run, 120));
  const addresses = recordAddresses(run);
  const [first] = addresses;
  if (first === undefined) return name;
  const link = element('a', { href: first }, name);
  firstThere(addresses).then(
    (address) => link.setAttribute('href', address ?? first),
    () => {},
  );
  return link;
}

/** The workflow run that measured; null where none did, or the repository is not known. */
export function workflowLink(run: string): HTMLElement | null {
  const [, id] = /^\d{8}T\d{9}Z-[0-9a-f]+-(\d{1,20})-\d+(?:[-.]|$)/.exec(run) ?? [];
  if (id === undefined || repository === null) return null;
  return linkTo(`/actions/runs/${id}`, `#${id}, with its log and artifacts`);
}

async function firstThere(addresses: readonly string[]): Promise<string | null> {
  for (const address of addresses) {
    if ((await fetch(address, { method: 'HEAD', credentials: 'omit' })).ok) return address;
  }
  return null;
}

function linkTo(path: string, label: Node | string): HTMLElement {
  if (repository === null) return element('span', {}, label);
  return element('a', { href: repository + path, rel: 'noreferrer' }, label);
}
