import { attempt, isObject } from './safe-read.ts';

type File = Readonly<Record<string, unknown>>;

const asFirst = (file: File): File => ({ ...file, ura: '1' });

/**
 * For each version what makes a file of the next out of it. A version that is not here is the present one, or one that nobody knows.
 *
 * Two are no versions, but what people write: none at all, and the number instead of the text.
 */
const steps: ReadonlyMap<unknown, (file: File) => File> = /*@__PURE__*/ new Map([
  [undefined, asFirst],
  [1, asFirst],
]);

/**
 * Brings a data file of any earlier version into the present form. {@link checkDataset} does it by itself.
 *
 * It changes nothing in what it is given, and leaves alone what it does not know: a file of a later version, or something that is no
 * data file. What has been brought up to date stays as it is. It never throws.
 *
 * @param input what `JSON.parse` returned, or anything else
 * @returns the same in the form of version "1"
 * @example
 * migrate({ ura: 1, title: 'Rrjeti' }); // { ura: '1', title: 'Rrjeti' }
 */
export function migrate(input: unknown): unknown {
  let file = input;
  attempt(() => {
    for (let step; isObject(file) && (step = steps.get(file['ura'])); ) file = step(file);
  });
  return file;
}
