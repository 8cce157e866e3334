import { runAction } from './action-main.ts';

process.exitCode = await runAction(process.env);
