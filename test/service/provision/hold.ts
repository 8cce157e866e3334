/** Makes the stores that it is given, says so, and stays until it is killed. */
import { Keeping } from '../../../src/service/provision/keeping.ts';
import type { Store } from '../../../src/service/provision/stores.ts';

const keeping = await Keeping.start(console.error);
for (const store of JSON.parse(process.argv[2] ?? '[]') as Store[]) await keeping.make(store);
console.log('made');
setInterval(() => {}, 1000);
