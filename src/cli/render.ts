import { linkDataset } from '../dataset/link/link-dataset.ts';
import { toHtml } from '../formats/html/to-html.ts';
import { widgetToHtml } from '../formats/html/widget-to-html.ts';
import { escape } from '../formats/html/markup.ts';
import type { HeadingLevel } from '../formats/html/html-context.ts';
import { toJsonLdScript } from '../formats/json-ld/json-ld.ts';
import { attributesOf, WIDGET_ATTRIBUTES, type WidgetName } from '../formats/snippet/widget-attributes.ts';
import { resolveLocale } from '../language/locale.ts';
import type { Noun } from '../model/noun.ts';
import {
  InputError,
  readArguments,
  readClock,
  readLocale,
  readSource,
  UsageError,
  type Terminal,
} from './arguments.ts';
import { isUrl, readDataset } from './read-dataset.ts';
import { shownBy } from './rendered-widgets.ts';

/** The options that are not attributes of the widget. */
const OPTIONS = {
  widget: { type: 'string' },
  locale: { type: 'string' },
  form: { type: 'string' },
  src: { type: 'string' },
  'page-links': { type: 'string' },
  'json-ld': { type: 'boolean' },
  crumb: { type: 'string', multiple: true },
  now: { type: 'string' },
} as const;

const FORMS = ['element', 'div', 'none'];

function readWidget(name: string | undefined): WidgetName {
  if (!name) throw new UsageError('no-widget');
  const full = name.startsWith('ura-') ? name : `ura-${name}`;
  if (!Object.hasOwn(WIDGET_ATTRIBUTES, full)) throw new UsageError('unknown-widget', { value: name });
  return full as WidgetName;
}

/** Reads `--widget` first: it decides which other options are allowed. */
function findWidget(args: readonly string[]): WidgetName {
  const at = args.findIndex((arg) => arg === '--widget' || arg.startsWith('--widget='));
  return readWidget(at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice(9) : args[at + 1]);
}

/** Resolves the URLs of images in the data: relative ones start at the data file. */
function imageResolver(src: string): (image: string) => string | undefined {
  return (image) => {
    try {
      if (isUrl(src)) return new URL(image, src).href;
    } catch {
      return undefined;
    }
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
  return (noun, id) => pattern.replaceAll('{noun}', noun).replaceAll('{id}', encodeURIComponent(id));
}

/**
 * `ura render`: writes a widget with its content as one line of static HTML.
 *
 * @returns the exit code
 */
export async function render(args: readonly string[], { out }: Terminal): Promise<number> {
  const widget = findWidget(args);
  const attributeNames = Object.keys(attributesOf(widget));
  const { text, texts, has, positionals } = readArguments(args, {
    ...Object.fromEntries(attributeNames.map((name) => [name, { type: 'string' as const }])),
    ...OPTIONS,
  });
  const attributes = Object.fromEntries(
    attributeNames.flatMap((name) => {
      const value = text(name);
      return value ? [[name, value]] : [];
    }),
  );
  const source = readSource(positionals);
  const form = text('form') ?? 'element';
  if (!FORMS.includes(form)) throw new UsageError('bad-form', { value: form });
  const level = attributes['heading-level'] ?? '3';
  if (!/^([2-6]|none)$/.test(level)) throw new UsageError('bad-heading-level', { value: level });
  const clock = readClock(text('now'));
  const pageOf = readLinks(text('page-links'));
  const trail = texts('crumb').map(readCrumb);
  const src = text('src') ?? source;

  const { dataset, findings } = await readDataset(source);
  if (findings.some(({ code }) => code === 'not-a-dataset'))
    throw new InputError('not-a-dataset', { source });
  const linked = linkDataset(dataset);
  const tag = text('locale');
  const locale = tag ? readLocale(tag) : resolveLocale(dataset.language, 'en');
  const shown = shownBy(widget, { linked, locale, clock, findings, attributes });
  const imageAt = imageResolver(src);
  const headingLevel = (level === 'none' ? level : Number(level)) as HeadingLevel;
  const options = { linked, clock, headingLevel, pageOf, imageAt };
  const html =
    'records' in shown
      ? toHtml(shown.records, locale, options)
      : widgetToHtml(shown.question, locale, options);
  const script =
    has('json-ld') && 'records' in shown
      ? toJsonLdScript(shown.records, locale, { linked, pageOf, imageAt, trail })
      : '';

  const all = [['src', src] as const, ...Object.entries(attributes)];
  const write = (prefix: string) =>
    all.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
  const line = {
    element: `<${widget}${write('')} lang="${locale}">${html}</${widget}>`,
    div: `<div data-ura="${widget.slice(4)}"${write('data-')} lang="${locale}">${html}</div>`,
    none: html,
  }[form];
  out(`${script}${line}\n`);
  return 0;
}
