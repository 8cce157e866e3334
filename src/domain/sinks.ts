/** Where a report can be sent to on GitHub, by what the key `sinks` calls it. */
export const CHOSEN_SINKS = ['comment', 'check-run', 'commit-status', 'job-summary'] as const;

export type ChosenSink = (typeof CHOSEN_SINKS)[number];

/** Every place that a report goes to: files and terminal are chosen by whoever starts the program. */
export type SinkName = ChosenSink | 'files' | 'terminal';
