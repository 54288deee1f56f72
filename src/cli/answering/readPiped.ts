import { readSync } from 'node:fs';

const SIZE = 65_536;
/** Between two looks at a pipe that has nothing yet; milliseconds. */
const PAUSE = 10;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Reads what has come; nothing at the end, and no bytes where more is to come. */
const readSome = (chunk: Buffer): Buffer | undefined => {
  try {
    const length = readSync(0, chunk);
    return length === 0 ? undefined : Buffer.from(chunk.subarray(0, length));
  } catch (error) {
    // A program that writes without waiting, as those of Node do, leaves the pipe so that reading does not wait, either.
    if (codeOf(error) === 'EAGAIN') return Buffer.alloc(0);
    if (codeOf(error) === 'EOF') return undefined;
    throw error;
  }
};

/**
 * Reads all that is piped in, however slowly it comes.
 *
 * @throws {Error} when it cannot be read
 * @example
 * const text = decodeText(readPiped());
 */
export const readPiped = (): Buffer => {
  const chunk = Buffer.alloc(SIZE);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const read: Buffer[] = [];
  for (let some = readSome(chunk); some !== undefined; some = readSome(chunk)) {
    if (some.length > 0) read.push(some);
    else Atomics.wait(pause, 0, 0, PAUSE);
  }
  return Buffer.concat(read);
};
