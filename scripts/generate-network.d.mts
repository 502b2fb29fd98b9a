import type { Dataset } from '../src/model/dataset.ts';

/** The municipalities of the gazetteer, as the generator lists them. */
export declare const places: readonly { id: string; country: 'XK' | 'AL'; name: string }[];

/**
 * Generates a dataset of one network with members, projects and calls. It is the same for the same
 * options.
 */
export declare function generateNetwork(options?: {
  count?: number;
  seed?: number;
}): Pick<Dataset, 'organisations' | 'memberships' | 'projects' | 'calls'> & Record<string, unknown>;

/** Formats the dataset as JSON with one record per line. */
export declare function formatNetwork(dataset: object): string;
