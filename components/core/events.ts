import type { DatasetDiff } from '../../src/dataset/edit/diff-datasets.ts';
import type { AnyRecord, Dataset } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { LinkedDataset, RecordOf } from '../../src/dataset/link/link-dataset.ts';
import type { Failure } from './data-state.ts';

/** The data has loaded, fresh or as the last good copy. */
export type UraLoadEvent = CustomEvent<{
  readonly state: 'ready' | 'stale';
  readonly linked: LinkedDataset;
  /** What validation found; empty if nothing is wrong. */
  readonly findings: readonly Finding[];
}>;

/** There is no data, or the requested record is not in it. */
export type UraErrorEvent = CustomEvent<{
  readonly reason: Failure | 'no-record';
  /** The HTTP status, where the server refused. */
  readonly status?: number;
}>;

/** A visitor chose a record. Prevent the default to open a page of your own. */
export type UraSelectEvent = CustomEvent<
  { readonly [N in Noun]: { readonly noun: N; readonly id: string; readonly record: RecordOf<N> } }[Noun]
>;

/** A visitor changed what a list shows. */
export type UraFilterEvent = CustomEvent<{
  /** The filters that are set, by name. */
  readonly filters: Readonly<Record<string, string>>;
  /** How many records match. */
  readonly count: number;
}>;

/** An editor saved the data. Prevent the default to store it; otherwise it is downloaded. */
export type UraSaveEvent = CustomEvent<{
  readonly dataset: Dataset;
  /** The content of the file. */
  readonly text: string;
  /** What changed since the file was opened or last saved. */
  readonly diff: DatasetDiff;
}>;

/** The events of Ura. All of them bubble and cross shadow roots. */
interface UraEvents {
  'ura-load': UraLoadEvent;
  'ura-error': UraErrorEvent;
  'ura-select': UraSelectEvent;
  'ura-filter': UraFilterEvent;
  'ura-save': UraSaveEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends UraEvents {} // of elements, the document and the window
}

/** The events whose default a page can prevent. */
const CANCELABLE: readonly string[] = ['ura-select', 'ura-save'];

/**
 * Sends an event of Ura.
 *
 * @returns false when a listener prevented the default
 */
export function send<Type extends keyof UraEvents>(
  from: HTMLElement,
  type: Type,
  detail: UraEvents[Type]['detail'],
): boolean {
  return from.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.includes(type) }),
  );
}

/**
 * Sends `ura-select` for a record. The caller knows that the record is of the noun.
 *
 * @returns false if the host page prevented the default action
 */
export const sendSelect = (from: HTMLElement, noun: Noun, record: AnyRecord): boolean =>
  send(from, 'ura-select', { noun, id: record.id, record } as UraSelectEvent['detail']);
