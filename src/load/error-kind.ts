/** The kind of error that a socket's failure counts as. */
export function errorKind(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return 'reset';
    case 'EADDRNOTAVAIL':
    case 'EADDRINUSE':
      return 'no-port';
    case 'EMFILE':
    case 'ENFILE':
      return 'no-file';
    case 'ETIMEDOUT':
      return 'timeout';
    default:
      return 'refused';
  }
}
