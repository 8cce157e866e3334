import type { Progress } from '../commands/io.ts';
import { ProgressState } from './progress-state.ts';
import { clock, estimateText, standing } from './progress-words.ts';

/** How often a log that nobody watches says where it stands. */
const EVERY_SECONDS = 30;

export interface ProgressLine {
  readonly level: 'info' | 'warn' | 'debug';
  readonly text: string;
}

/** Tells what happens line by line, for a log or a pipe: briefly, and every launch only as a detail. */
export class ProgressLines {
  readonly #state = new ProgressState();
  #next = EVERY_SECONDS;

  /** The lines that an event is worth. */
  of(event: Progress): readonly ProgressLine[] {
    this.#state.apply(event);
    switch (event.type) {
      case 'started':
        this.#next = EVERY_SECONDS;
        return [info(startText(event))];
      case 'launch':
        return [{ level: 'debug', text: `${event.cell}: launch ${event.launch + 1}` }];
      case 'estimate':
        return [estimateLine(event)];
      case 'failed':
      case 'warning':
        return [{ level: 'warn', text: `${event.cell}: ${event.message}` }];
      case 'growth':
        return [info(`${event.cell} ${event.scenario}: memory grows; watching whether it ends`)];
      default:
        return this.#timeLines(event.elapsedSeconds);
    }
  }

  #timeLines(elapsed: number): readonly ProgressLine[] {
    if (elapsed < this.#next) return [];
    this.#next = elapsed + EVERY_SECONDS;
    return [info(standing(this.#state, 0))];
  }
}

function startText({ cells, scenarios, budgetSeconds }: Extract<Progress, { type: 'started' }>) {
  return `cells: ${cells.join(', ')}; scenarios: ${scenarios.join(', ')}; budget: ${clock(budgetSeconds)}`;
}

function estimateLine(event: Extract<Progress, { type: 'estimate' }>): ProgressLine {
  const { cell, scenario, launches, status } = event;
  const text = `${cell} ${scenario}: ${estimateText(event)} after ${launches} ${launches === 1 ? 'launch' : 'launches'}`;
  return { level: status === 'measuring' ? 'debug' : 'info', text };
}

function info(text: string): ProgressLine {
  return { level: 'info', text };
}
