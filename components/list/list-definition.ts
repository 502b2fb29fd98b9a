import { nothing, type TemplateResult } from 'lit';
import type { CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { datasetTexts } from '../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import type { FacetCounts, Query, SearchResult } from '../../src/dataset/search/types.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { PickedText } from '../../src/language/text.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { Column } from '../../src/view/table.ts';
import { isExample } from '../../src/model/provenance.ts';
import { UraElement } from '../base/ura-element.ts';
import type { DisclosureController } from '../controllers/disclosure.ts';
import type { Download, ExportColumn } from './export-menu.ts';
import type { FilterDeclaration } from './filter-declaration.ts';
import type { FilterField } from './filter-form.ts';
import { renderSkeletonRows } from './list-skeleton.ts';
import type { View } from './view-switch.ts';

/**
 * What a list element defines: its items, its filters and how it renders. `ListElement` does the
 * rest.
 */
export abstract class ListDefinition<
  Item,
  Name extends string,
  Result extends SearchResult<Item, Name> = SearchResult<Item, Name>,
> extends UraElement {
  /**
   * The nouns whose invalid records the partial-data note counts. The first one names downloads.
   */
  protected abstract readonly nouns: readonly [Noun, ...Noun[]];

  /** The filters, in their order. Each is a facet of what `find` returns. */
  protected abstract readonly filters: readonly FilterDeclaration<Name>[];

  /** The labels of a filter and its values, or nothing for a filter that visitors never see. */
  protected abstract filter(name: Name, linked: LinkedDataset): FilterField | undefined;

  /** The label of the search field, and its placeholder. */
  protected abstract searchLabel(): { readonly label: string; readonly placeholder?: string };

  /** What a query matches, in display order. The result is valid until `changesAt`. */
  protected abstract find(linked: LinkedDataset, query: Query<Name>): Result;

  /** Whatever else `find` depends on, besides data, query, language and clock. */
  protected cacheKey(): unknown {
    return undefined;
  }

  /**
   * Prepares what `find` needs for a long list, such as an index, step by step before the first
   * rendering.
   */
  protected prepareIndex(_linked: LinkedDataset): CooperativeTask<void> | undefined {
    return undefined;
  }

  /**
   * Makes a dataset, step by step, in which `find` without filters finds the first rows of a file
   * that is not checked yet, if that is possible.
   */
  protected *findFirst(_file: UncheckedFile, _count: number): CooperativeTask<LinkedDataset | undefined> {
    return undefined;
  }

  /** A count as text, also for 0: `3 thirrje`, `Asnjë thirrje`. */
  protected abstract countOf(count: number): string;

  /** The message if there is nothing to list. */
  protected nothingAtAll(_linked: LinkedDataset): string {
    return stateMessages(this.locale).empty;
  }

  /** The message if nothing matches the query. */
  protected nothingFound(): string {
    return `${this.countOf(0)}.`;
  }

  /**
   * Renders the rows of the list. Each has the class `row`.
   *
   * @param items the items on the page, at least one
   * @param marked whether invented or generated records are marked in their own rows
   * @param all matches, including those not on the page yet
   */
  protected abstract rows(
    items: readonly Item[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly Item[],
  ): TemplateResult;

  /** The record behind an item. */
  protected abstract recordOf(item: Item): AnyRecord | undefined;

  /** The tags of an item: those of its record. */
  protected tagsOf(item: Item): readonly string[] {
    return this.recordOf(item)?.tags ?? [];
  }

  /** The columns of the spreadsheet. */
  protected abstract columns(linked: LinkedDataset): readonly ExportColumn<Item>[];

  /** The columns of the table, by which a visitor can sort the list. */
  protected tableColumns(_linked: LinkedDataset): readonly Column<Item>[] {
    return [];
  }

  /** The order if the author sets none, or one that the list does not have. */
  protected readonly defaultSort: string | undefined = undefined;

  /** Files to download besides the spreadsheet and JSON. */
  protected downloads(_items: readonly Item[], _linked: LinkedDataset): readonly Download[] {
    return [];
  }

  /** Renders content between the controls and the count. */
  protected renderBeforeCount(
    _items: readonly Item[],
    _linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Renders content under the rows. For `marked` see `rows`. */
  protected renderAfterRows(
    _items: readonly Item[],
    _linked: LinkedDataset,
    _marked: boolean,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** All matches of a result, including folded ones. */
  protected allMatches({ items }: Result): readonly Item[] {
    return items;
  }

  /** The values that the filters offer, as keys. Those without a count are hidden. */
  protected filterValues({ facets }: Result): FacetCounts<Name> {
    return facets;
  }

  /** The details of records that open in their rows, if they do. */
  protected get disclosure(): DisclosureController | undefined {
    return undefined;
  }

  /** Unfolds the group in which a record is, if it is in a folded one. */
  protected unfold(_id: string, _linked: LinkedDataset): void {}

  /** The views of the list. */
  protected views(_items: readonly Item[]): readonly View[] {
    return [];
  }

  protected get filterNames(): readonly Name[] {
    return this.filters.map(({ name }) => name);
  }

  /** The part of the skeleton between the controls and the count. */
  protected skeletonBeforeCount(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The rows of the skeleton. */
  protected skeletonRows(count: number): TemplateResult {
    return renderSkeletonRows(count);
  }

  /** The name of a municipality, or its id if it is unknown. */
  protected municipalityName(id: string, linked: LinkedDataset): PickedText {
    return datasetTexts(linked, this.locale).municipality(id);
  }

  /** ` · example` for an invented or generated record, if rows are marked one by one. */
  protected mark(item: Item, marked: boolean): string | typeof nothing {
    return marked && isExample(this.tagsOf(item)) ? ` · ${stateMessages(this.locale).example}` : nothing;
  }
}
