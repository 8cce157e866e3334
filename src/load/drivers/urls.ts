import type { HttpRequest } from '../../domain/scenario.ts';
import type { DriverRequest } from './driver.ts';

/** `http://127.0.0.1:8000`, `http://[::1]:8000` */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The whole URL of the request, its path percent-encoded. */
export function urlOf({ host, port }: DriverRequest, { path }: HttpRequest): string {
  return new URL(originOf(host, port) + path).href;
}
