import { bencher } from './bencher.ts';
import type { ExportFormat } from './format.ts';
import { githubActionBenchmark } from './github-action-benchmark.ts';
import { openmetrics } from './openmetrics.ts';

/** By the name that `--format` takes. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  openmetrics,
  'github-action-benchmark': githubActionBenchmark,
  bencher,
};
