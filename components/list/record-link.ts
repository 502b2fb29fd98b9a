import type { ReactiveControllerHost } from 'lit';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { UrlState } from '../controllers/url-state.ts';
import { focusRecord, rowOf } from './list-focus.ts';

/** Where a record may have a page of its own. */
interface Pages {
  readonly url?: string | undefined;
  readonly website?: string | undefined;
}

/** The list in which an address can name a record. */
interface RecordLinkHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

interface RecordLinkOptions {
  /** The ids of all matches, also those of folded ones. */
  readonly matches: () => readonly (string | undefined)[];
  /** The ids of those that are not folded, in their order. */
  readonly rows: () => readonly (string | undefined)[];
  /** Unfolds the group in which a record is. */
  readonly unfold: (id: string, linked: LinkedDataset) => void;
  readonly clearFilters: () => void;
  /** Searches again. */
  readonly update: () => void;
  readonly open: (id: string) => void;
  /** Renders at least this many rows. */
  readonly showRows: (count: number) => void;
}

/**
 * Links to one record of a list, as `?calls.record=grante-2026`: gives them, and leads to the
 * record that the address of the page names.
 */
export class RecordLink {
  private readonly host: RecordLinkHost;
  private readonly address: UrlState;
  private readonly options: RecordLinkOptions;
  /** The id of the record until its row is rendered. */
  private wanted: string | undefined;

  constructor(host: RecordLinkHost, address: UrlState, options: RecordLinkOptions) {
    this.host = host;
    this.address = address;
    this.options = options;
  }

  /** The address of this list with a record open, or else that of its page or website. */
  of({ id, url, website }: AnyRecord & Pages): string | undefined {
    return this.address.addressOf(new Map([['record', id]])) ?? url ?? website;
  }

  /** Takes over the id of a record from the address. */
  restore(id: string | undefined): void {
    this.wanted = id;
  }

  /** Whether a record that the address names is not rendered yet. */
  get isWanted(): boolean {
    return Boolean(this.wanted);
  }

  /** Before a rendering: opens the record, and removes what hides it. */
  compute(linked: LinkedDataset): void {
    const { options, wanted: id } = this;
    if (!id) return;
    const unfold = () => {
      options.unfold(id, linked);
      options.update();
      return options.matches().includes(id);
    };
    if (!unfold()) {
      options.clearFilters();
      options.update();
      if (!unfold()) return;
    }
    options.open(id);
    options.showRows(options.rows().indexOf(id) + 1);
  }

  /** After a rendering: moves the visitor to the record. */
  updated(): void {
    if (!this.wanted) return;
    const row = rowOf(this.host.renderRoot, this.wanted);
    this.wanted = undefined;
    row?.scrollIntoView();
    if (row) focusRecord(row);
  }
}
