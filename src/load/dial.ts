import { connect, type Socket } from 'node:net';
import { READ_BUFFER } from './read-buffer.ts';

interface Dialled {
  readonly address: string;
  readonly port: number;
  /** Called for every new connection. @returns the local address to connect from. */
  connecting(): string | undefined;
}

/** A socket that is being opened, and reads into the memory that all of this thread share. */
export function dial(owner: Dialled, read: (socket: Socket, length: number) => boolean): Socket {
  const localAddress = owner.connecting();
  const socket: Socket = connect({
    host: owner.address,
    port: owner.port,
    noDelay: true,
    ...(localAddress === undefined ? {} : { localAddress }),
    onread: { buffer: READ_BUFFER, callback: (length) => read(socket, length) },
  });
  return socket;
}
