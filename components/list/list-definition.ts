import { nothing, type TemplateResult } from 'lit';
import type { CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { datasetTexts } from '../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { Query, SearchResult } from '../../src/dataset/search/types.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { PickedText } from '../../src/language/text.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import { isExample } from '../../src/model/provenance.ts';
import { UraElement } from '../base/ura-element.ts';
import type { Download, ExportColumn } from './export-menu.ts';
import type { FilterDeclaration } from './filter-declaration.ts';
import type { FilterField } from './filter-form.ts';
import { renderSkeletonRows } from './list-skeleton.ts';
import type { View } from './view-switch.ts';

/** What an element says of its list: what is in it, by what it is filtered, and how it looks. `ListElement` does the rest. */
export abstract class ListDefinition<
  Item,
  Name extends string,
  Result extends SearchResult<Item, Name> = SearchResult<Item, Name>,
> extends UraElement {
  /** The nouns whose faulty records are counted as left out; the first one names a downloaded file. */
  protected abstract readonly nouns: readonly [Noun, ...Noun[]];

  /** The filters, in their order. Each is a facet of what `find` returns. */
  protected abstract readonly filters: readonly FilterDeclaration<Name>[];

  /** How a filter and its values are called; nothing for a filter that visitors neither see nor read about. */
  protected abstract filter(name: Name, linked: LinkedDataset): FilterField | undefined;

  /** The label of the field for words, and the text in it. */
  protected abstract searchLabel(): { readonly label: string; readonly placeholder?: string };

  /** What a query matches, in the order in which it is shown. `changesAt` says how long that is true. */
  protected abstract find(linked: LinkedDataset, query: Query<Name>): Result;

  /** Whatever `find` reads besides the data, the query, the language and the clock. */
  protected cacheKey(): unknown {
    return undefined;
  }

  /** What `find` needs of a long list, as an index or statuses, made step by step before the first rendering. */
  protected prepareIndex(_linked: LinkedDataset): CooperativeTask<void> | undefined {
    return undefined;
  }

  /** How many there are, 0 included: `3 thirrje`, `Asnjë thirrje`. */
  protected abstract countOf(count: number): string;

  /** The sentence where there is nothing that could be listed. */
  protected nothingAtAll(_linked: LinkedDataset): string {
    return stateMessages(this.locale).empty;
  }

  /** The sentence where nothing matches the query. */
  protected nothingFound(): string {
    return `${this.countOf(0)}.`;
  }

  /**
   * The list itself; each row has the class `row`.
   *
   * @param items those that are in the page, never none
   * @param marked whether a record that is no fact says so in its own row
   * @param all those that match, also where they are not in the page yet
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

  /** Files to download besides the spreadsheet and JSON. */
  protected downloads(_items: readonly Item[], _linked: LinkedDataset): readonly Download[] {
    return [];
  }

  /** What stands between the controls and the count. */
  protected renderBeforeCount(
    _items: readonly Item[],
    _linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands under the rows. `marked` is as in `rows`. */
  protected renderAfterRows(
    _items: readonly Item[],
    _linked: LinkedDataset,
    _marked: boolean,
  ): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A result with what it folds away: more than one of them can be searched. */
  protected allMatches(items: readonly Item[]): readonly Item[] {
    return items;
  }

  /** The ways in which the list can be shown. */
  protected views(_items: readonly Item[]): readonly View[] {
    return [];
  }

  protected get filterNames(): readonly Name[] {
    return this.filters.map(({ name }) => name);
  }

  /** The part of the skeleton between the controls and the count. */
  protected aboveToCome(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The rows of the skeleton. */
  protected rowsToCome(count: number): TemplateResult {
    return renderSkeletonRows(count);
  }

  /** The name of a municipality; its id where it is unknown. */
  protected placeName(id: string, linked: LinkedDataset): PickedText {
    return datasetTexts(linked, this.locale).municipality(id);
  }

  /** ` · example` for a record that is no fact, where the rows are marked one by one. */
  protected mark(item: Item, marked: boolean): string | typeof nothing {
    return marked && isExample(this.tagsOf(item)) ? ` · ${stateMessages(this.locale).example}` : nothing;
  }
}
