#!/usr/bin/env node
import { runCli } from './cli-program.ts';
import { nodeTooOld } from './node-version.ts';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld === null) {
  process.exitCode = await runCli(process.argv, process.env);
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
