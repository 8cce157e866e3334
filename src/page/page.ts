import { TrendPage } from './trend-page.ts';

new TrendPage(new Worker(new URL('page-worker.js', import.meta.url), { type: 'module' })).start();
