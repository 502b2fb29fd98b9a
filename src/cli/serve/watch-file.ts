import { statSync } from 'node:fs';

/** When a file was last written, as far as the disk tells; empty if there is none. */
export function writtenAt(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : '';
}

/**
 * Looks at a file again and again, and calls back when it has changed since the last look.
 *
 * Polling also sees files that a program replaces, and those on network drives. `watchFile` of Node
 * takes its first look later, and misses what is written until then.
 *
 * @param interval the time between two looks, in milliseconds
 * @returns a function that stops it
 */
export function watchFile(path: string, interval: number, onChange: () => void): () => void {
  let last = '';
  const look = () => {
    try {
      return writtenAt(path);
    } catch {
      return last; // a drive that does not answer for a moment
    }
  };
  last = look();
  const timer = setInterval(() => {
    const now = look();
    if (now === last) return;
    last = now;
    onChange();
  }, interval);
  return () => clearInterval(timer);
}
