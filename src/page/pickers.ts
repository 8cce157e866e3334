import type { MetricName } from '../domain/metrics.ts';
import { cellLabel } from './cell-name.ts';
import { METRIC_NAMES, type SeriesKey } from './columns.ts';
import { byId, element, word } from './dom.ts';
import type { Selection } from './selection.ts';
import { titleOf } from './words.ts';

const PICKERS = ['service', 'scenario', 'cell', 'metric', 'show', 'days'] as const;

/** Tells what was picked. */
export function onPicked(tell: (change: Partial<Selection>) => void): void {
  for (const name of PICKERS) {
    const picker = byId<HTMLSelectElement>(name);
    picker.addEventListener('change', () => {
      tell({ [name]: name === 'days' ? Number(picker.value) : picker.value });
    });
  }
}

/** Offers what there is. What a metric has no index of, is only shown as measured. */
export function fillPickers(
  selection: Selection,
  services: readonly string[],
  keys: readonly SeriesKey[],
): void {
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  const metrics = new Set(keys.map(({ metric }) => metric));
  const ofScenario = keys.filter(({ scenario }) => scenario === selection.scenario);
  fill('service', services, selection.service, (name) => word(name, 80));
  fill('scenario', unique(keys.map(({ scenario }) => scenario)), selection.scenario, (name) =>
    word(name, 80),
  );
  fill('cell', unique(ofScenario.map(({ cell }) => cell)), selection.cell, (cell) =>
    word(cellLabel(cell), 80),
  );
  fill(
    'metric',
    METRIC_NAMES.filter((name) => metrics.has(name)),
    selection.metric,
    (name) => titleOf(name as MetricName),
  );
  byId<HTMLSelectElement>('show').value = selection.show;
  byId<HTMLSelectElement>('days').value = `${selection.days}`;
  byId('service-field').hidden = services.length < 2;
}

function fill(
  id: string,
  values: readonly string[],
  selected: string,
  label: (value: string) => string,
): void {
  const picker = byId<HTMLSelectElement>(id);
  const there = [...picker.options].map(({ value }) => value);
  // A list that is open must not be taken from under the finger.
  if (JSON.stringify(there) !== JSON.stringify(values)) {
    picker.replaceChildren(...values.map((value) => element('option', { value }, label(value))));
  }
  picker.value = selected;
}
