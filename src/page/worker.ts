import type { Columns, SeriesKey } from './columns.ts';
import { History } from './loading.ts';
import { latenciesOf, overviewOf } from './overview.ts';
import type { Ask, Tell } from './protocol.ts';
import { runFigures } from './run-figures.ts';
import { trendView } from './trend-view.ts';

/** Fetches, checks and computes beside the page, which stays usable meanwhile. */
const history = new History(tell);
let asked = 0;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).catch((error: unknown) => tell({ kind: 'problem', message: String(error) }));
});

function tell(message: Tell): void {
  postMessage(message);
}

async function answer(ask: Ask): Promise<void> {
  if (ask.kind === 'open') return history.open(ask.root);
  if (ask.kind === 'load') return history.load(ask.service, ask.all);
  const { columns } = history;
  if (columns === null) return;
  if (ask.kind === 'overview') {
    const rows = overviewOf(columns, ask.metric);
    tell({ kind: 'overview', metric: ask.metric, rows, latencies: latenciesOf(columns) });
  } else if (ask.kind === 'trend') {
    await showTrend(ask.key, columns);
  } else {
    tell({ kind: 'run', run: ask.run, figures: runFigures(columns, ask) });
  }
}

/** At once without its changes, which take longer to find; then with them, unless something else is looked at by then. */
async function showTrend(key: SeriesKey, columns: Columns): Promise<void> {
  const [entries, { accepted }] = [columns.entries(key), history];
  asked += 1;
  const mine = asked;
  tell({ kind: 'trend', view: trendView(key, entries, { search: false }) });
  await new Promise((resolve) => setTimeout(resolve));
  if (mine !== asked) return;
  tell({
    kind: 'trend',
    view: trendView(key, entries, { among: columns.keys().length, accepted }),
  });
}
