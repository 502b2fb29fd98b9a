import { compareText } from '../../language/collation.ts';
import type { Field } from '../../language/fields-of.ts';
import { builtInLocale } from '../../language/locale-registry.ts';
import type { BuiltInLocale, Locale } from '../../language/locale.ts';
import { municipalityName, type Gazetteer } from '../../places/gazetteer.ts';
import { knownValues } from './known-values.ts';
import { workbookWords } from './words/words.ts';
import { rangeIn, type WrittenSheet } from './write-xlsx.ts';

/** Collects the words of drop-down lists, for a hidden sheet with a column for each list. */
export class ListsSheet {
  readonly #lists: { readonly heading: string; readonly words: readonly string[]; range: string }[] = [];
  readonly #locale: Locale;
  readonly #places: Gazetteer;

  constructor(locale: Locale, places: Gazetteer) {
    this.#locale = locale;
    this.#places = places;
  }

  /** The words that a column offers, or the cells that hold them. `undefined` for free text. */
  from(field: Field): readonly string[] | string | undefined {
    const words =
      field.kind === 'municipality'
        ? this.#municipalities()
        : knownValues(field, this.#locale).map(({ word }) => word);
    if (!words.length) return undefined;
    return field.kind === 'yes-no'
      ? words
      : this.#add(field.label[(builtInLocale(this.#locale) ?? 'en') as BuiltInLocale], words);
  }

  /** The names of the municipalities: those of Kosovo, of Albania, and of the dataset. */
  #municipalities(): string[] {
    const byCountry = new Map<string, string[]>();
    for (const [id, { country }] of this.#places) {
      const names = byCountry.get(country) ?? [];
      names.push(municipalityName(id, this.#locale, this.#places)?.text ?? id);
      byCountry.set(country, names);
    }
    return [...byCountry.values()].flatMap((names) => names.sort(compareText(this.#locale)));
  }

  #add(heading: string, words: readonly string[]): string {
    const known = this.#lists.find((list) => list.words.join('\n') === words.join('\n'));
    if (known) return known.range;
    const name = workbookWords(this.#locale).lists;
    const range = rangeIn(name, this.#lists.length, 2, words.length + 1);
    this.#lists.push({ heading, words, range });
    return range;
  }

  /** The sheet, once all lists are collected. */
  get sheet(): WrittenSheet {
    const lists = this.#lists;
    const length = Math.max(0, ...lists.map(({ words }) => words.length));
    const row = (texts: readonly (string | undefined)[]) => ({
      cells: texts.map((text) =>
        text === undefined ? undefined : ({ value: { type: 'text', text }, style: 'text' } as const),
      ),
    });
    return {
      name: workbookWords(this.#locale).lists,
      isHidden: true,
      columns: lists.map(() => ({ width: 30 })),
      rows: [
        row(lists.map(({ heading }) => heading)),
        ...Array.from({ length }, (_, index) => row(lists.map(({ words }) => words[index]))),
      ],
    };
  }
}
