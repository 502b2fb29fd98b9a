import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';

/** The first rows of a list, and the dataset that they are in. */
interface Rows<Item> {
  readonly linked: LinkedDataset;
  readonly items: readonly Item[];
}

/** The first rows of a file that is being checked, found once for each file and language. */
export class FirstRows<Item> {
  private readonly find: (file: UncheckedFile) => Rows<Item> | undefined;
  private known:
    | { readonly file: UncheckedFile; readonly key: string; readonly rows: Rows<Item> | undefined }
    | undefined;

  constructor(find: (file: UncheckedFile) => Rows<Item> | undefined) {
    this.find = find;
  }

  /** @param key what the rows depend on besides the file; serialisable as JSON */
  in(file: UncheckedFile, ...key: readonly unknown[]): Rows<Item> | undefined {
    const text = JSON.stringify(key);
    if (this.known?.file !== file || this.known.key !== text)
      this.known = { file, key: text, rows: this.find(file) };
    return this.known.rows;
  }
}
