/**
 * How well a known slowdown is found on this machine, and how often nothing is taken for something, beside the
 * classic way (runs of wrk in turn): docs/accuracy.md. Real servers, hours for a whole table; it adds to its file.
 *
 *   npm run bench:accuracy -- --minutes 60 --file accuracy.jsonl [--budget 60] [--launchers a,b] [--classic-every 4] [--slowdowns 0,3]
 *       [--launches 12,20] [--threshold 1.5]
 *   npm run bench:accuracy -- --minutes 0 --file accuracy.jsonl     prints the tables again; also of bench/data/*.jsonl.gz
 *   … --pack accuracy.jsonl.gz                                      and keeps what they are made of, as bench/data/ has it
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { collect, readTrials } from './accuracy/collect.ts';
import { packTrials } from './accuracy/pack.ts';
import { tables } from './accuracy/tables.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    file: { type: 'string', default: 'accuracy.jsonl' },
    budget: { type: 'string', default: '60' },
    launchers: { type: 'string', default: 'gunicorn-gthread,gunicorn-gevent,uvicorn' },
    'classic-every': { type: 'string', default: '4' },
    // In turn. Where nothing changed, false alarms are rare, and need many trials.
    slowdowns: { type: 'string', default: '0,3,2,0,3,5,0,3,1,0,2,10' },
    // How many a cell should get, in turn.
    launches: { type: 'string', default: '' },
    // In percent.
    threshold: { type: 'string', default: '2' },
    pack: { type: 'string' },
  },
});

if (Number(values.minutes) > 0) {
  await collect({
    file: values.file,
    launchers: values.launchers.split(','),
    minutes: Number(values.minutes),
    budget: Number(values.budget),
    classicEvery: Number(values['classic-every']),
    slowdowns: values.slowdowns.split(',').map((percent) => Number(percent) / 100),
    wanted: values.launches.split(',').filter(Boolean).map(Number),
    threshold: Number(values.threshold) / 100,
  });
}
console.log(`${cpus()[0]?.model}, ${cpus().length} CPUs, Node ${process.version}`);
const trials = await readTrials(values.file);
console.log(tables(trials, Number(values.threshold) / 100));
if (values.pack !== undefined) await packTrials(values.pack, trials);
