import { UsageError } from '../errors.ts';

/**
 * The requested port, or the default one.
 *
 * @throws UsageError if it is none
 */
export function readPort(text: string | undefined, usual: number): number {
  const port = text === undefined ? usual : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_515)
    throw new UsageError('bad-port', { value: text! });
  return port;
}

/** Resolves when the user presses Ctrl+C, or the program is asked to end. */
export const untilStopped = (): Promise<void> =>
  new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
