/** A file as it is stored. */
export interface StoredFile {
  /** Its content; absent while there is no file yet. */
  readonly text?: string;
  /** Tells this version from every other. Absent while there is no file yet. */
  readonly version?: string;
}

/** What became of a file that was to be stored. In a conflict, nothing was written. */
export type StoreResult =
  | { readonly state: 'saved'; readonly version: string }
  | { readonly state: 'conflict' };

/** Why a file could not be loaded or stored. */
export type StorageFault =
  /** The server or the file cannot be reached. */
  | 'unreachable'
  /** The person may not do this, or is no longer logged in. */
  | 'forbidden'
  /** The file is larger than the server takes, or than the editor reads. */
  | 'too-large'
  /** The server has no room left, or failed in another way. */
  | 'server'
  /** The server gives no `ETag` that it takes back, so a conflict could not be noticed. */
  | 'no-version'
  /** The file is not JSON. */
  | 'not-json';

/** The largest file that is read, in bytes after decompression. `ura edit` saves no larger one. */
export const LARGEST = 64_000_000;

/** A file could not be loaded or stored. Nothing was written. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Where a data file is kept. */
export interface DatasetStorage {
  /**
   * Loads the file.
   *
   * @throws StorageError if it cannot be loaded
   */
  load(): Promise<StoredFile>;
  /**
   * Stores the file if it still has the version that was loaded.
   *
   * @param version the version that the changes began with; `undefined` for a new file
   * @throws StorageError if it cannot be stored
   */
  save(text: string, version: string | undefined): Promise<StoreResult>;
}
