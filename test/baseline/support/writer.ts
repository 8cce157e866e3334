import { openStore } from '../../../src/baseline/registry.ts';
import { recordOf } from './records.ts';

/** A job in a process of its own: adds records to a store, and says after each that it is there. */
const [location = '', repository = '', from = '0', count = '1'] = process.argv.slice(2);
const store = openStore(location, { repository });
for (let number = Number(from); number < Number(from) + Number(count); number++) {
  const { path } = await store.add(recordOf(number));
  console.log(path);
}
