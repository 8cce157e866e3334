import type { SeenRequest } from './faults.ts';
import type { Answer } from './operations/operation.ts';

/** One page of a list, with the `Link` header by which clients find the others. */
export function page(answer: Answer, seen: SeenRequest, url: string): Answer {
  const list = answer.list ?? [];
  const size = Math.min(100, Number(seen.query.get('per_page') ?? 30));
  const number = Number(seen.query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (target: number, rel: string): string => {
    const query = new URLSearchParams(seen.query);
    query.set('page', String(target));
    return `<${url}${seen.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  const headers = links.length === 0 ? {} : { link: links.join(', ') };
  const slice = list.slice((number - 1) * size, number * size);
  const { listAs } = answer;
  const body = listAs === undefined ? slice : { total_count: list.length, [listAs]: slice };
  return { status: answer.status, body, headers: { ...answer.headers, ...headers } };
}
