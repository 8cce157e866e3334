/** The commands that run the service's code, loaded together. */
export { check } from './check.ts';
export { config } from './config.ts';
export { doctor } from './doctor.ts';
export { firstLook } from './first-look.ts';
export { gate } from './gate.ts';
export { init } from './init.ts';
export { load } from './load.ts';
export { measure } from './measure.ts';
export { plan } from './plan.ts';
export { record } from './record.ts';
