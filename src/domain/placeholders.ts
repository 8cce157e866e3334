/**
 * What a value of `env` may hold so that base and head share no state. All are as long for base as for head: the size of
 * a process's environment changes how fast it runs.
 */
export const PLACEHOLDERS = {
  revision: '`base` or `head`',
  database: 'the name of a database that nobody else has',
  number: 'the number of a database of Redis that nobody else has',
  folder: 'an empty folder that nobody else has',
  tree: 'the work tree',
} as const;

export type Placeholder = keyof typeof PLACEHOLDERS;
