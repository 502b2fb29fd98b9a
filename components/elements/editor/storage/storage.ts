/** A file as it is stored. */
export interface StoredFile {
  /** Its content; absent while there is no file yet. */
  readonly text?: string;
  /** Identifies this version. Absent while there is no file yet. */
  readonly version?: string;
}

/** The result of storing a file. In a conflict, nothing was written. */
export type StoreResult =
  | { readonly state: 'saved'; readonly version: string }
  | { readonly state: 'conflict' };

/** Why a file could not be loaded or stored. */
export type StorageFault =
  /** The server or the file cannot be reached. */
  | 'unreachable'
  /** The user is not allowed to, or is no longer logged in. */
  | 'forbidden'
  /** The file is larger than the server accepts or the editor reads. */
  | 'too-large'
  /** The server is out of space, or failed in another way. */
  | 'server'
  /** The server sends no `ETag` that it accepts again, so conflicts could not be detected. */
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

/** The storage of a data file. */
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
   * @param version the version that the changes are based on; `undefined` for a new file
   * @throws StorageError if it cannot be stored
   */
  save(text: string, version: string | undefined): Promise<StoreResult>;
}
