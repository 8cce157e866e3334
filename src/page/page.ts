import { TrendPage } from './trend-page.ts';

// Of the same version as this: a browser may still have the worker of the one before.
const { search } = new URL(import.meta.url);
const worker = new URL(`page-worker.js${search}`, import.meta.url);
new TrendPage(new Worker(worker, { type: 'module' })).start();
