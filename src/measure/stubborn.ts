import type { Launch } from './launch.ts';

/** How long servers may take to stop where it is looked at whether they do. */
export const PATIENT_STOP_SECONDS = 5;

const MEND =
  'A deployment would wait for it as well: look for a handler of the signal that does not end the process, and for threads or tasks that nobody ends.';

/** The same launch, of which it is told where a revision's server has to be killed. */
export function watched(launch: Launch, warn: (message: string) => void): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      await launch[Symbol.asyncDispose]();
      const message = warningOf(launch.servers);
      if (message !== null) warn(message);
    },
  };
}

function warningOf(servers: Launch['servers']): string | null {
  const sides = (['base', 'head'] as const).filter((side) => servers[side] !== undefined);
  const stubborn = sides.filter((side) => servers[side]?.ignored != null);
  const signal = stubborn.map((side) => servers[side]?.ignored)[0];
  if (signal === undefined) return null;
  const all =
    stubborn.length === 1 ? `The server of ${stubborn[0]}` : 'The servers of base and head';
  const were = stubborn.length === 1 ? 'was' : 'were';
  const other = sides.find((side) => !stubborn.includes(side));
  return [
    `${all} had not ended ${PATIENT_STOP_SECONDS} s after ${signal}, and ${were} killed.`,
    ...(other === undefined ? [] : [`That of ${other} ended.`]),
    MEND,
  ].join(' ');
}
