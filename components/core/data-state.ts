import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { LoadFailure } from '../../src/dataset/load/load-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Why a widget has nothing to show: loading failed, or no source was given. */
export type Failure = LoadFailure | 'no-data';

/** What a widget knows about its data. */
export type DataState =
  | {
      readonly state: 'loading';
      /** A large file that is about to be checked. A widget can show its first records before. */
      readonly unchecked?: {
        readonly file: UncheckedFile;
        /** The address that image paths in it are relative to. */
        readonly base: string;
        /** Delays the check until a widget has shown them. */
        readonly waitFor: (shown: Promise<void>) => void;
      };
    }
  | {
      readonly state: 'ready';
      readonly linked: LinkedDataset;
      readonly findings: readonly Finding[];
      /** The address that image paths in the data are relative to. */
      readonly base: string;
      /** The text of the file, if there was one. */
      readonly text?: string;
    }
  | {
      readonly state: 'stale';
      readonly linked: LinkedDataset;
      readonly findings: readonly Finding[];
      readonly base: string;
      readonly text?: string;
      /** When the copy was fetched: an instant, ISO 8601. */
      readonly savedAt: string;
      readonly reason: Failure;
    }
  | { readonly state: 'failed'; readonly reason: Failure; readonly status?: number };

/** The municipality that all widgets in one `<ura-data>` share while one of them is a map. */
export interface SharedMunicipality {
  /** The id of the municipality that the visitor chose on the map, or in a list beside it. */
  readonly municipality: string | undefined;
  /** Whether there is a map. Without one, each list filters on its own. */
  readonly offered: boolean;
  /** Selects a municipality for all widgets, or none. */
  choose(municipality: string | undefined): void;
  /**
   * Registers a map.
   *
   * @returns a function that removes it again
   */
  offer(): () => void;
}

/**
 * A source of data, available now or later. This is version 1 of the protocol between copies of
 * Ura.
 */
export interface DataSource {
  readonly state: DataState;
  /** Calls back on each change until the returned function is called. */
  subscribe(changed: () => void): () => void;
  /** Tries again if loading failed. */
  retry(): void;
  /**
   * State that the widgets in one `<ura-data>` share besides the data. Changes notify subscribers.
   */
  readonly place?: SharedMunicipality;
}
