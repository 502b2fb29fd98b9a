import { linkDataset } from '../dataset/link/link-dataset.ts';
import { toHtml } from '../formats/html/to-html.ts';
import { escape } from '../formats/html/markup.ts';
import type { HeadingLevel } from '../formats/html/writer.ts';
import { toJsonLdScript } from '../formats/json-ld/json-ld.ts';
import { attributesOf, WIDGET_ATTRIBUTES, type WidgetName } from '../formats/snippet/widget-attributes.ts';
import { resolveLocale } from '../language/locale.ts';
import type { Noun } from '../model/noun.ts';
import {
  InputError,
  onlyOne,
  readArguments,
  readClock,
  readLocale,
  UsageError,
  type World,
} from './arguments.ts';
import { isAddress, readDataset } from './read.ts';
import { shownBy } from './rendered-widgets.ts';

/** The options that are no attributes of the widget. */
const OWN = {
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
  if (!name) throw new UsageError('Which widget? Give its name, as --widget call-list.');
  const full = name.startsWith('ura-') ? name : `ura-${name}`;
  if (!Object.hasOwn(WIDGET_ATTRIBUTES, full)) throw new UsageError(`There is no widget "${name}".`);
  return full as WidgetName;
}

/** The name of the widget, before its attributes are known. */
function widgetIn(args: readonly string[]): WidgetName {
  const at = args.findIndex((arg) => arg === '--widget' || arg.startsWith('--widget='));
  return readWidget(at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice(9) : args[at + 1]);
}

/** Where a picture of the data stands: beside the data file, if its path does not say more. */
function imageBeside(src: string): (image: string) => string | undefined {
  return (image) => {
    try {
      if (isAddress(src)) return new URL(image, src).href;
    } catch {
      return undefined;
    }
    return isAddress(image) || image.startsWith('/') ? image : src.replace(/[^/]*$/, '') + image;
  };
}

function readCrumb(crumb: string): { readonly name: string; readonly url: string } {
  const [, name, url] = /^([^=]+)=(https?:\/\/.+)$/i.exec(crumb) ?? [];
  if (!name || !url)
    throw new UsageError(`--crumb is a name and an address, as "Home=https://example.org/": ${crumb}`);
  return { name, url };
}

function readLinks(pattern: string | undefined): (noun: Noun, id: string) => string | undefined {
  if (pattern === undefined) return () => undefined;
  if (!pattern.includes('{id}'))
    throw new UsageError(`--page-links needs {id} in it, and may have {noun}: ${pattern}`);
  return (noun, id) => pattern.replaceAll('{noun}', noun).replaceAll('{id}', encodeURIComponent(id));
}

/**
 * `ura render`: writes a widget into one line of HTML, with all that it shows inside, for those who have no script.
 *
 * @returns the exit code
 */
export async function render(args: readonly string[], { out }: World): Promise<number> {
  const widget = widgetIn(args);
  const known = Object.keys(attributesOf(widget));
  const { text, texts, has, positionals } = readArguments(args, {
    ...Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    ...OWN,
  });
  const attributes = Object.fromEntries(
    known.flatMap((name) => {
      const value = text(name);
      return value ? [[name, value]] : [];
    }),
  );
  const source = onlyOne(positionals);
  const form = text('form') ?? 'element';
  if (!FORMS.includes(form)) throw new UsageError(`--form is ${FORMS.join(', ')}: ${form}`);
  const level = attributes['heading-level'] ?? '3';
  if (!/^([2-6]|none)$/.test(level)) throw new UsageError(`--heading-level is 2 to 6, or none: ${level}`);
  const clock = readClock(text('now'));
  const pageOf = readLinks(text('page-links'));
  const trail = texts('crumb').map(readCrumb);
  const src = text('src') ?? source;

  const { dataset, findings } = await readDataset(source);
  if (findings.some(({ code }) => code === 'not-a-dataset'))
    throw new InputError(`${source} is JSON, but no dataset. See: ura check ${source}`);
  const linked = linkDataset(dataset);
  const tag = text('locale');
  const locale = tag ? readLocale(tag) : resolveLocale(dataset.language, 'en');
  const records = shownBy(widget, { linked, locale, clock, attributes });
  const imageAt = imageBeside(src);
  const headingLevel = (level === 'none' ? level : Number(level)) as HeadingLevel;
  const html = toHtml(records, locale, { linked, clock, headingLevel, pageOf, imageAt });
  const script = has('json-ld') ? toJsonLdScript(records, locale, { linked, pageOf, imageAt, trail }) : '';

  const own = [['src', src] as const, ...Object.entries(attributes)];
  const written = (prefix: string) =>
    own.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');
  const whole = {
    element: `<${widget}${written('')} lang="${locale}">${html}</${widget}>`,
    div: `<div data-ura="${widget.slice(4)}"${written('data-')} lang="${locale}">${html}</div>`,
    none: html,
  }[form];
  out(`${script}${whole}\n`);
  return 0;
}
