import type { Dataset } from '../src/model/dataset.ts';

/** Every municipality of the gazetteer, as the generator knows them. */
export declare const places: readonly { id: string; country: 'XK' | 'AL'; name: string }[];

/** Makes a dataset of one network with its members, projects and calls. The same options give the same dataset. */
export declare function generateNetwork(options?: {
  count?: number;
  seed?: number;
}): Pick<Dataset, 'organisations' | 'memberships' | 'projects' | 'calls'> & Record<string, unknown>;

/** The dataset as text: one record a line. */
export declare function formatNetwork(dataset: object): string;
