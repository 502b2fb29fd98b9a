import { isObject } from '../../../../src/dataset/validate/safe-read.ts';
import { compareText } from '../../../../src/language/collation.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { countryName } from '../../../../src/language/names.ts';
import { normalizeSearch } from '../../../../src/language/normalize-search.ts';
import type { Target } from '../../../../src/model/shape.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { findMunicipality } from '../../../../src/places/find-municipality.ts';
import { municipalityName, municipalityNames, type Gazetteer } from '../../../../src/places/gazetteer.ts';
import { nameOf, type RowContext } from './list-rows.ts';

/** A record or a place that a field can refer to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
}

/** The maximum number of choices in a list under a field. */
const MOST = 30;

/**
 * The municipalities that a text may mean, in any spelling: first an exact match, then those whose
 * names contain it.
 */
export function municipalityChoices(text: string, locale: Locale, places: Gazetteer): readonly Choice[] {
  const found = text.trim() ? findMunicipality(text, { gazetteer: places }) : undefined;
  const certain = found?.municipality ? [found.municipality] : (found?.candidates ?? []);
  const wanted = normalizeSearch(text);
  const compare = compareText(locale);
  const choice = (id: string): Choice => ({
    value: id,
    label: municipalityName(id, locale, places)?.text ?? id,
    note: countryName(places.get(id)?.country ?? '', locale),
  });
  const first = certain.map(({ id }) => id as string);
  const others = [...places.keys()].filter(
    (id) =>
      !first.includes(id) &&
      municipalityNames(id, places).some((name) => normalizeSearch(name).includes(wanted)),
  );
  const rest = others.map(choice).sort((a, b) => compare(a.label, b.label));
  return [...first.map(choice), ...rest].slice(0, MOST);
}

/** The nouns that a reference can point into. */
export const nounsOf = (target: Target | undefined): readonly Noun[] =>
  target === 'records' ? NOUNS : NOUNS.filter((noun) => noun === target);

const words = new WeakMap<object, string>();

/** The searched texts of a record, normalised. */
function searchable(record: object): string {
  let text = words.get(record);
  if (text === undefined) {
    const { id, name, title, shortName } = record as Readonly<Record<string, unknown>>;
    const texts = [
      id,
      ...[name, title, shortName].flatMap((each) => (isObject(each) ? Object.values(each) : each)),
    ];
    words.set(record, (text = normalizeSearch(texts.filter((each) => typeof each === 'string').join(' '))));
  }
  return text;
}

/** The records whose name or id contains a text. Those whose name begins with it come first. */
export function recordChoices(nouns: readonly Noun[], text: string, context: RowContext): readonly Choice[] {
  const wanted = normalizeSearch(text);
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const noun of nouns)
    for (const record of context.linked.dataset[noun] ?? []) {
      const at = isObject(record) ? searchable(record).indexOf(wanted) : -1;
      if (at < 0) continue;
      const label = nameOf(noun, record, context).text || record.id;
      const starts = normalizeSearch(label).startsWith(wanted);
      found.push({ choice: { value: record.id, label, note: record.id }, rank: starts ? 0 : 1 });
      if (found.length > 2000) break;
    }
  const compare = compareText(context.locale);
  return found
    .sort((a, b) => a.rank - b.rank || (found.length < 500 ? compare(a.choice.label, b.choice.label) : 0))
    .slice(0, MOST)
    .map(({ choice }) => choice);
}
