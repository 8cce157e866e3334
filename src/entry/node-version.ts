/** The oldest Node that runs Gaitkeeper. */
const OLDEST = 22;

/** Why this Node cannot run Gaitkeeper, as one sentence; null where it can. Uses nothing that older ones lack. */
export function nodeTooOld(version: string): string | null {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST) return null;
  return `Gaitkeeper needs Node ${OLDEST} or newer, and this is Node ${version}. Install a newer one.`;
}
