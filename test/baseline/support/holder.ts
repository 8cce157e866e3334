import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../../src/baseline/registry.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import type { Request } from '../../../src/commands/request.ts';
import { runSharing } from '../../../src/commands/sharing.ts';
import { recordOf } from './records.ts';

/** A command that has stored something, says so, and goes on. */
const [location = '', repository = ''] = process.argv.slice(2);
await runSharing(
  async (_request, { branches }) => {
    await openStore(location, { repository, branches }).add(recordOf(1));
    console.log('stored');
    await sleep(60_000);
    return { outcome: 'passed', outputs: {} };
  },
  {} as Request,
  {} as CommandIo,
);
