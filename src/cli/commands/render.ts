import { Option } from 'commander';
import { linkDataset } from '../../dataset/link/link-dataset.ts';
import type { HeadingLevel } from '../../formats/html/html-context.ts';
import { escape } from '../../formats/html/markup.ts';
import { toHtml } from '../../formats/html/to-html.ts';
import { widgetToHtml } from '../../formats/html/widget-to-html.ts';
import { toJsonLdScript } from '../../formats/json-ld/json-ld.ts';
import { attributesOf, WIDGET_ATTRIBUTES, type WidgetName } from '../../formats/snippet/widget-attributes.ts';
import { resolveLocale } from '../../language/locale.ts';
import { encodeUrlPart } from '../../model/encode-url-part.ts';
import type { Noun } from '../../model/noun.ts';
import { InputError, UsageError } from '../errors.ts';
import { readDataset } from '../read-dataset.ts';
import { isUrl } from '../read-source.ts';
import { readClock, type Invocation, type Subcommand } from '../subcommand.ts';
import { escapeControls } from '../terminal.ts';
import { assertWritable, writeOutput } from '../write-file.ts';
import { shownBy, STATIC_WIDGETS } from './rendered-widgets.ts';

const FORMS = ['element', 'div', 'none'];

/** The attributes of all widgets. Each is an option. */
const ATTRIBUTES = [...new Set(STATIC_WIDGETS.flatMap((widget) => Object.keys(attributesOf(widget))))];

const shortName = (widget: string) => widget.slice('ura-'.length);

function readWidget(name: string | undefined): WidgetName {
  if (!name) throw new UsageError('no-widget');
  const full = name.startsWith('ura-') ? name : `ura-${name}`;
  if (!Object.hasOwn(WIDGET_ATTRIBUTES, full)) throw new UsageError('unknown-widget', { value: name });
  return full as WidgetName;
}

/** The attributes that are set. An attribute of another widget is an unknown option. */
function readAttributes(widget: WidgetName, text: Invocation['text']): Readonly<Record<string, string>> {
  const allowed = attributesOf(widget);
  const unknown = ATTRIBUTES.find((name) => text(name) !== undefined && !Object.hasOwn(allowed, name));
  if (unknown) throw new UsageError('unknown-option', { value: `--${unknown}` });
  return Object.fromEntries(
    Object.keys(allowed).flatMap((name) => {
      const value = text(name);
      return value ? [[name, value] as const] : [];
    }),
  );
}

/**
 * Resolves the URLs of images in the data: relative ones start at the data file. Without its
 * address they are left out.
 */
function imageResolver(src: string | undefined): (image: string) => string | undefined {
  return (image) => {
    try {
      if (src !== undefined && isUrl(src)) return new URL(image, src).href;
    } catch {
      return undefined;
    }
    if (src === undefined) return isUrl(image) || image.startsWith('/') ? image : undefined;
    return isUrl(image) || image.startsWith('/') ? image : src.replace(/[^/]*$/, '') + image;
  };
}

function readCrumb(crumb: string): { readonly name: string; readonly url: string } {
  const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/i.exec(crumb) ?? [];
  if (!name || !url) throw new UsageError('bad-crumb', { value: crumb });
  return { name, url };
}

function readLinks(pattern: string | undefined): (noun: Noun, id: string) => string | undefined {
  if (pattern === undefined) return () => undefined;
  if (!pattern.includes('{id}')) throw new UsageError('bad-page-links', { value: pattern });
  return (noun, id) => pattern.replaceAll('{noun}', noun).replaceAll('{id}', encodeUrlPart(id));
}

/** Writes characters that reorder a line as references. HTML has no other control characters. */
const escapeBidi = (html: string): string =>
  html.replace(
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  );

/** Writes a widget with its content as one line of static HTML. */
export const render: Subcommand = {
  name: 'render',
  arguments: ['<file>'],
  options: {
    widget: '--widget <name>',
    record: '--record <id>',
    locale: '--locale <tag>',
    form: '--form <form>',
    src: '--src <URL>',
    pageLinks: '--page-links <pattern>',
    jsonLd: '--json-ld',
    crumb: { flags: '--crumb <name=URL>', repeatable: true },
    now: '--now <instant>',
    out: '--out <file>',
    force: '--force',
  },
  examples: [
    'ura render network.json --widget grant-call --record grante-2026 --src /data/network.json',
    'ura render https://example.org/network.json --widget call-list --form none --locale en',
    'ura render network.json --widget call-list --out calls.html --force',
  ],
  section: {
    heading: 'attributes',
    lines: STATIC_WIDGETS.map((widget) => [
      shortName(widget),
      Object.keys(WIDGET_ATTRIBUTES[widget])
        .map((name) => `--${name}`)
        .join(' '),
    ]),
  },
  configure(command) {
    for (const name of ATTRIBUTES)
      if (!command.options.some(({ long }) => long === `--${name}`))
        command.addOption(new Option(`--${name} <value>`).hideHelp());
  },
  async run({ terminal, locale: errorLocale, chosenLocale, args: [file], text, texts, has }) {
    const source = file!;
    const widget = readWidget(text('widget'));
    const attributes = readAttributes(widget, text);
    // A page cannot read a file from the disk of whoever wrote it.
    const src = text('src') ?? (isUrl(source) ? source : undefined);
    const form = text('form') ?? (src === undefined ? 'none' : 'element');
    if (!FORMS.includes(form)) throw new UsageError('bad-form', { value: form });
    if (form !== 'none' && src === undefined) throw new UsageError('no-src', { value: form });
    const level = attributes['heading-level'] ?? '3';
    if (!/^([2-6]|none)$/.test(level)) throw new UsageError('bad-heading-level', { value: level });
    const clock = readClock(text('now'));
    const pageOf = readLinks(text('page-links'));
    const trail = texts('crumb').map(readCrumb);
    const target = { path: text('out'), force: has('force') };
    await assertWritable(target);

    const { dataset, findings, url } = await readDataset(source, terminal, errorLocale);
    if (findings.some(({ code }) => code === 'not-a-dataset'))
      throw new InputError('not-a-dataset', { source });
    const linked = linkDataset(dataset);
    const locale = chosenLocale ?? resolveLocale(dataset.language, 'en');
    const shown = shownBy(widget, { linked, locale, clock, findings, attributes });
    const imageAt = imageResolver(src === source ? (url ?? src) : src);
    const headingLevel = (level === 'none' ? level : Number(level)) as HeadingLevel;
    const { sort } = attributes;
    const view = attributes['view'] === 'table' ? ('table' as const) : undefined;
    const options = { linked, clock, headingLevel, pageOf, imageAt, view, sort };
    const html =
      'records' in shown
        ? toHtml(shown.records, locale, options)
        : widgetToHtml(shown.question, locale, options);
    const script =
      has('json-ld') && 'records' in shown
        ? toJsonLdScript(shown.records, locale, { linked, pageOf, imageAt, trail })
        : '';

    const all = [['src', src ?? ''] as const, ...Object.entries(attributes)];
    const write = (prefix: string) =>
      all.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
    const line = {
      element: `<${widget}${write('')} lang="${locale}">${html}</${widget}>`,
      div: `<div data-ura="${shortName(widget)}"${write('data-')} lang="${locale}">${html}</div>`,
      none: html,
    }[form];
    await writeOutput(target, `${escapeControls(script)}${escapeBidi(line!)}\n`, terminal);
    return 0;
  },
};
