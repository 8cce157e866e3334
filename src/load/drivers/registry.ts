import { unknownName } from '../../domain/unknown-name.ts';
import type { Driver } from './driver.ts';
import { k6 } from './k6.ts';
import { oha } from './oha.ts';
import { own } from './own.ts';
import { wrk } from './wrk.ts';

/** Everything that can put load on a server, by name. A further one is a file, a line here, and its row in the docs. */
export const DRIVERS: Readonly<Record<string, Driver>> = { own, wrk, oha, k6 };

/** @throws GaitkeeperError `unknown-name` */
export function driverNamed(name: string): Driver {
  if (!Object.hasOwn(DRIVERS, name)) throw unknownName('load driver', name, Object.keys(DRIVERS));
  return DRIVERS[name] as Driver;
}
