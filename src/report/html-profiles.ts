import type { ReportInput } from '../domain/assessment.ts';
import { clamp, html } from './escape.ts';
import { shownProfiles } from './sections/profiles.ts';
import { viewOf } from './view.ts';

/** Links from the page to the flame graphs that lie beside it; empty where there are none. */
export function profileLinks(input: ReportInput): string {
  const links = shownProfiles(viewOf(input)).flatMap(({ graph, scenario, cell }) =>
    graph !== null && OURS.test(graph)
      ? [`<li><a href="${html(graph)}">${html(clamp(`${scenario} · ${cell}`, 200))}</a></li>`]
      : [],
  );
  if (links.length === 0) return '';
  return `<section class="pictures">\n<h3>Flame graphs</h3>\n<ul>${links.join('\n')}</ul>\n</section>\n`;
}

/** A record may come from a stranger: nothing but a file in the folder of profiles is linked. */
const OURS = /^profiles\/[a-z0-9][a-z0-9.-]*\.html$/;
