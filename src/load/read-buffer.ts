/**
 * All sockets of this thread read into the same memory: it is used up before the next read, since
 * `onread` calls back at once and nothing of an answer is kept.
 */
export const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);
