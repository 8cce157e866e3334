import { runAction } from './action-main.ts';
import { takeSecrets } from './secrets.ts';

process.exitCode = await runAction(takeSecrets(process.env));
