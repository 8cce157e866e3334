/** The commands that read what others measured or wrote, loaded together. */
export { accept } from './accept.ts';
export { accepted } from './accepted.ts';
export { report } from './report.ts';
export { respond } from './respond.ts';
export { unaccept } from './unaccept.ts';
