import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Path } from '../../model/finding.ts';
import type { Party } from '../../model/party.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import { isObject } from '../validate/safe-read.ts';
import { isBefore, YEAR } from './days.ts';
import { textOf } from './facts.ts';
import { at, type Rules } from './rule.ts';

type Fields = Readonly<Record<string, unknown>>;
type Way = readonly [field: string, inner?: string];

/** The value of a field, or of a field in it. */
function valueAt(record: AnyRecord, [field, inner]: Way): unknown {
  const value = (record as Fields)[field];
  return inner === undefined ? value : isObject(value) ? value[inner] : undefined;
}

/** Pairs of fields for a start and its end. */
const SPANS: readonly (readonly [start: Way, end: Way])[] = [
  [
    ['dates', 'start'],
    ['dates', 'end'],
  ],
  [
    ['dates', 'actualStart'],
    ['dates', 'actualEnd'],
  ],
  [['founded'], ['dissolved']],
  [['since'], ['until']],
  [['starts'], ['ends']],
];

/** Fields for past events, whose dates cannot be in the future. */
const PAST: readonly Way[] = [
  ['founded'],
  ['dates', 'actualStart'],
  ['dates', 'actualEnd'],
  ['awardedOn'],
  ['statedMembers', 'asOf'],
  ['source', 'retrievedAt'],
  ['verifiedAt'],
];

/** Amounts that should not be zero. */
const AMOUNTS: readonly Way[] = [
  ['budget', 'amount'],
  ['amount', 'amount'],
  ['funding', 'total'],
  ['funding', 'max'],
];

/** The maximum length of a summary, in characters. */
const LONG = 600;

const partiesOf = (record: AnyRecord) => (record as { readonly parties?: readonly Party[] }).parties ?? [];
const actorOf = ({ organisation, programme }: Party) => organisation ?? programme;

/** Whether a name has long words in capitals. Acronyms such as "OJQ CASA" are short. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 4);
  return (
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    (long.length > 1 || long.some((word) => word.length > 11))
  );
}

/** Whether a record has a proper name, which often exists in one language only. */
const hasProperName = (record: AnyRecord) => textOf(record, 'title') === undefined;

/** The rules for records of all nouns. */
export const recordRules: Rules<AnyRecord> = {
  /** The end is before the start, so one of them is wrong. */
  'end-before-start': [
    'error',
    (record) => [
      ...SPANS.map(([start, end]) => {
        const [first, last] = [valueAt(record, start), valueAt(record, end)];
        return isBefore(last, first) && at(end as Path, { value: String(last), start: String(first) });
      }),
      ...partiesOf(record).map(
        ({ since, until }, index) =>
          isBefore(until, since) && at(['parties', index, 'until'], { value: until, start: since }),
      ),
    ],
  ],
  /** A date of something that has already happened is in the future. */
  'date-in-future': [
    'warning',
    (record, { isAhead }) =>
      PAST.map((path) => {
        const date = valueAt(record, path);
        return isAhead(date) && at(path as Path, { value: String(date) });
      }),
  ],
  /** The record was last verified more than a year ago. */
  'long-unverified': [
    'advice',
    ({ verifiedAt }, { isOlder }) => isOlder(verifiedAt, YEAR) && at('verifiedAt', { value: verifiedAt }),
  ],
  /** The amount is zero, which usually means that it is unknown. */
  'zero-amount': [
    'warning',
    (record) => AMOUNTS.map((path) => valueAt(record, path) === 0 && at(path as Path)),
  ],
  /** The same party is listed twice with the same role. */
  'party-twice': [
    'advice',
    (record) => {
      const seen = new Set<string>();
      return partiesOf(record).map((party, index) => {
        const key = `${actorOf(party)} ${party.role} ${party.since ?? ''}`;
        return seen.has(key) ? at(['parties', index], { value: actorOf(party) }) : void seen.add(key);
      });
    },
  ],
  /** The title or summary is in one language only, while the file usually has several. */
  'one-language': [
    'advice',
    (record, { languages, usualLanguages }) => {
      if (usualLanguages.length < 2) return undefined;
      const field = (['title', 'summary'] as const).find(
        (name) => languages(textOf(record, name)).size === 1,
      );
      if (!field) return undefined;
      const has = languages(textOf(record, field));
      const missing = usualLanguages.filter((language) => !has.has(language));
      return missing.length > 0 && at(field, { missing: missing.join(', ') });
    },
  ],
  /**
   * The name or title is in capitals, which screen readers may spell out and readers take for
   * shouting.
   */
  capitals: [
    'advice',
    (record, { texts }) => {
      const field = hasProperName(record) ? 'name' : 'title';
      const shouted = texts(textOf(record, field)).find(([, text]) => isShouted(text));
      return shouted && at(field, { value: shouted[1] });
    },
  ],
  /** The summary repeats the title. */
  'summary-repeats-title': [
    'advice',
    (record, { texts }) => {
      const titles = new Set(
        texts(textOf(record, 'title') ?? textOf(record, 'name')).map(([, text]) => normalizeSearch(text)),
      );
      const same = texts(textOf(record, 'summary')).find(([, text]) => titles.has(normalizeSearch(text)));
      return same && at('summary', { value: same[1] });
    },
  ],
  /** The summary is too long for a card. */
  'long-summary': [
    'advice',
    (record, { texts }) => {
      const summary: LocalText | undefined = textOf(record, 'summary');
      const longest = Math.max(0, ...texts(summary).map(([, text]) => text.length));
      return longest > LONG && at('summary', { found: longest, expected: `≤ ${LONG}` });
    },
  ],
};

/** Whether a record is tagged as an example. */
export const isInvented = (record: AnyRecord): boolean => {
  const { tags } = record as Fields;
  return Array.isArray(tags) && (tags.includes('fictional') || tags.includes('generated'));
};
