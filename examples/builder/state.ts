// The state of the builder, and what is derived from it.
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { SnippetFault } from '../../src/formats/snippet/read-snippet.ts';
import { SNIPPET_HOSTS, type SnippetHostName } from '../../src/formats/snippet/snippet-hosts.ts';
import type { Snippet, SnippetForm } from '../../src/formats/snippet/snippet.ts';
import { attributesOf, type WidgetName } from '../../src/formats/snippet/widget-attributes.ts';
import { pickText } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { Finding } from '../../src/model/finding.ts';
import { CARD_NOUNS } from './card-nouns.ts';
import type { Built, Cause } from './doctor.ts';
import type { Spreadsheet } from './read-file.ts';
import type { PageLanguage, Words } from './words.ts';

export interface Data {
  /** Where it comes from; `kept` is data of another part of the page. */
  readonly origin: 'address' | 'file' | 'spreadsheet' | 'example' | 'kept';
  /** The data of the preview. */
  readonly shown: object;
  readonly linked: LinkedDataset;
  readonly findings: readonly Finding[];
  readonly advice: readonly Finding[];
  /** The time of day when it was read. */
  readonly readAt: string;
}

export interface Theme {
  readonly accent: string;
  readonly corners: '' | '0' | '0.75em';
  readonly typeface: '' | 'serif' | 'sans';
}

export type ScriptChoice = 'loader' | 'all' | 'none';

export interface Examination {
  readonly causes: readonly Cause[];
  /** The causes in the data file of the page. */
  readonly ofData?: readonly Cause[];
  /** The causes in the data that the page keeps, where a line was examined. */
  readonly ofKept?: readonly Cause[];
  readonly findings?: readonly Finding[];
  readonly isPageAddress?: boolean;
}

export interface State {
  readonly language: PageLanguage;
  readonly address: string;
  readonly reading: boolean;
  /** Whether data was not read, because changes that are not saved would be lost. */
  readonly refused?: boolean | undefined;
  /** The rows of a spreadsheet that have been read so far. */
  readonly rowsRead?: number | undefined;
  /** The spreadsheet that was read last, also if it has no data. */
  readonly sheet?: Spreadsheet | undefined;
  /** Whether a file is being dragged over the page. */
  readonly dragging: boolean;
  readonly causes: readonly Cause[];
  readonly data?: Data | undefined;
  readonly allFindings: boolean;
  readonly widget: WidgetName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lineLanguage: string;
  readonly theme: Theme;
  readonly linkText: string;
  readonly linkAddress: string;
  readonly host: SnippetHostName;
  /** The form, if it differs from the default of the host. */
  readonly form?: SnippetForm | undefined;
  readonly script: ScriptChoice;
  readonly folder: string;
  readonly width: 'narrow' | 'middle' | 'wide';
  readonly shade: 'light' | 'dark';
  readonly previewLanguage: PageLanguage;
  readonly copied?: 'line' | 'script' | 'style' | 'selected' | undefined;
  readonly oldText: string;
  readonly old?:
    | { readonly snippet?: Snippet | undefined; readonly faults: readonly SnippetFault[] }
    | undefined;
  readonly doctorInput: string;
  readonly headers: string;
  readonly examining: boolean;
  readonly examination?: Examination | undefined;
}

/** Whether a widget still needs a record. */
export function needsRecord({ widget, attributes }: State): boolean {
  if (widget === 'ura-funder-credit')
    return !(attributes['project'] || attributes['programme'] || attributes['record']);
  return CARD_NOUNS[widget] !== undefined && !attributes['record'];
}

/**
 * The network whose members a directory shows at first: the publisher, or else the one with the
 * most members. Without a network, it would list the network among its own members.
 */
export function usualNetwork(data: Data | undefined): string | undefined {
  const { memberships = [], publisher } = data?.linked.dataset ?? {};
  const counts = new Map<string, number>();
  for (const { network } of memberships) counts.set(network, (counts.get(network) ?? 0) + 1);
  if (publisher && counts.has(publisher)) return publisher;
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The widgets that list a noun, in the order in which they are suggested. */
const LISTS: readonly (readonly [WidgetName, Noun])[] = [
  ['ura-call-list', 'calls'],
  ['ura-member-directory', 'organisations'],
  ['ura-project-list', 'projects'],
  ['ura-grant-list', 'grants'],
  ['ura-event-list', 'events'],
  ['ura-service-list', 'services'],
  ['ura-news-list', 'articles'],
];

/** The chosen widget, or another list if the data has nothing for it. */
export function suitableWidget({ widget, data }: State): WidgetName {
  const has = ([, noun]: (typeof LISTS)[number]) => data?.linked.dataset[noun].length;
  const chosen = LISTS.find(([each]) => each === widget);
  return (chosen && !has(chosen) && LISTS.find(has)?.[0]) || widget;
}

/** The attributes in the form. `project` and `programme` replace `record` and `noun`. */
export const offered = (widget: WidgetName): string[] =>
  Object.keys(attributesOf(widget)).filter(
    (name) => widget !== 'ura-funder-credit' || (name !== 'record' && name !== 'noun'),
  );

interface Titled {
  readonly id: string;
  readonly title?: LocalText;
  readonly name?: LocalText;
  readonly website?: string;
  readonly url?: string;
  readonly applyUrl?: string;
}

/** The fallback link: the given one, or else to the record's page, its publisher or the data. */
export function linkOf(state: State, words: Words): Snippet['fallback'] {
  const { data, widget, attributes, lineLanguage, language } = state;
  const noun = CARD_NOUNS[widget];
  const dataset = data?.linked.dataset;
  const record =
    noun && (dataset?.[noun] as readonly Titled[] | undefined)?.find(({ id }) => id === attributes['record']);
  const title = record && (record.title ?? record.name);
  const publisher = dataset?.organisations.find(({ id }) => id === dataset.publisher);
  const locale = (lineLanguage || language) as PageLanguage;
  return {
    text:
      state.linkText ||
      (title && pickText(title, locale, dataset?.language).text) ||
      words.widgets[widget as 'ura-news-list'][0] ||
      widget,
    href: state.linkAddress || record?.applyUrl || record?.website || publisher?.website || state.address,
  };
}

/** The form of the line: the chosen one, or else the default of the host. */
export const formOf = ({ host, form }: State): SnippetForm => form ?? SNIPPET_HOSTS[host].form;

/** The script of the line, with its hash if it is a single file. */
export function scriptOf(state: State, built: Built): Snippet['script'] {
  const form = formOf(state);
  if (state.script === 'none' || form === 'link' || form === 'shortcode') return undefined;
  const folder = state.folder && !state.folder.endsWith('/') ? `${state.folder}/` : state.folder;
  // ura-data-health is not in ura.all.js, and its own file does not fill a div.
  const isForEditors = state.widget === 'ura-data-health';
  const isSingleFile = state.script === 'all' && !(form === 'div' && isForEditors);
  const file = !isSingleFile ? 'ura.js' : isForEditors ? 'ura-data-health.js' : 'ura.all.js';
  const integrity = isSingleFile ? built.files[file]?.integrity : undefined;
  return { src: folder + file, ...(integrity && { integrity }) };
}

/** The parts of the line, without the script. */
export function lineOf(state: State, words: Words): Snippet {
  const { widget, attributes, address, lineLanguage } = state;
  return {
    widget,
    form: formOf(state),
    ...(address && { src: address }),
    attributes,
    ...(lineLanguage && { language: lineLanguage }),
    fallback: linkOf(state, words),
  };
}

/** What is missing from the line. */
export function missingIn(state: State, words: Words): (keyof Words['missing'])[] {
  return [
    ...(state.address ? [] : ['src' as const]),
    ...(needsRecord(state) ? ['record' as const] : []),
    ...(linkOf(state, words).href ? [] : ['link' as const]),
  ];
}

/** The tokens of the theme, by name. */
export const tokensOf = ({
  accent,
  corners,
  typeface,
}: Theme): readonly (readonly [name: string, value: string])[] => [
  ...(accent ? [['--ura-accent', accent] as const] : []),
  ...(corners ? [['--ura-radius', corners] as const] : []),
  ...(typeface
    ? [
        [
          '--ura-heading-font',
          typeface === 'serif' ? "Georgia, 'Noto Serif', serif" : 'system-ui, sans-serif',
        ] as const,
      ]
    : []),
];

/** The theme as a CSS rule, or an empty string. */
export function styleOf(theme: Theme): string {
  const tokens = tokensOf(theme);
  return tokens.length ? `:root { ${tokens.map(([name, value]) => `${name}: ${value};`).join(' ')} }` : '';
}

export type Change =
  | { readonly code: 'same' | 'written' | 'form' }
  | { readonly code: 'attribute' | 'added' | 'removed'; readonly params: Readonly<Record<string, string>> };

/** The changes to an old line. */
export function changesSince(old: Snippet, now: Snippet, isUnchanged: boolean): Change[] {
  const flat = ({ src, attributes = {}, language, fallback }: Snippet): Record<string, string> => ({
    ...(src && { src }),
    ...Object.fromEntries(
      Object.entries(attributes)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, String(value)]),
    ),
    ...(language && { lang: language }),
    href: fallback.href,
    a: fallback.text,
  });
  const [before, after] = [flat(old), flat(now)];
  const changes: Change[] = [];
  if (old.widget !== now.widget)
    changes.push({ code: 'attribute', params: { name: 'ura', before: old.widget, now: now.widget } });
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[name] ?? '', after[name] ?? ''];
    if (was === is) continue;
    changes.push(
      was && is
        ? { code: 'attribute', params: { name, before: was, now: is } }
        : is
          ? { code: 'added', params: { name, now: is } }
          : { code: 'removed', params: { name, before: was } },
    );
  }
  if (old.form !== now.form) changes.push({ code: 'form' });
  return changes.length ? changes : [{ code: isUnchanged ? 'same' : 'written' }];
}
