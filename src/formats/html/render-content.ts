import { stateMessages } from '../../language/messages/states.ts';
import { provenanceOf } from '../../model/provenance.ts';
import {
  join,
  type Block,
  type Content,
  type Details,
  type Fact,
  type Group,
  type Image,
  type Line,
  type RecordContent,
  type Section,
} from '../../view/content.ts';
import type { HtmlContext } from './html-context.ts';
import {
  anchor,
  isBlank,
  isLinkable,
  list,
  markup,
  NOTHING,
  orderedList,
  paragraph,
  type Markup,
  type MarkupValue,
} from './markup.ts';

const renderText = (
  { text, lang }: { readonly text: string; readonly lang: string },
  { locale }: HtmlContext,
): MarkupValue => (lang === locale || lang === 'und' ? text : markup`<span lang="${lang}">${text}</span>`);

/**
 * Renders the name of a record with a link to its page on the site, or else to the URL in the
 * record.
 */
function renderRecord({ noun, record, name, url }: RecordContent, context: HtmlContext): MarkupValue {
  const page = context.pageOf(noun, record.id);
  return anchor(page !== undefined && isLinkable(page) ? page : url, renderText(name, context));
}

/** Renders inline content, as `src/view` describes it. */
export function renderContent(content: Content, context: HtmlContext): MarkupValue {
  if (content === undefined || typeof content === 'string') return content;
  if (isList(content)) return content.map((each) => renderContent(each, context));
  switch (content.kind) {
    case 'text':
      return renderText(content, context);
    case 'record':
      return renderRecord(content, context);
    case 'link':
      return anchor(content.url, renderContent(content.content, context));
    case 'address':
      return anchor(content.url, content.text);
    case 'time':
      return markup`<time datetime="${content.datetime}">${content.text}</time>`;
    case 'note': {
      const note = renderContent(content.content, context);
      return content.name === 'detail' || content.name === 'rest' ? note : [' (', note, ')'];
    }
    case 'struck':
      return markup`<s>${renderContent(content.content, context)}</s>`;
    case 'code':
      return markup`<bdi>${content.text}</bdi>`;
    case 'unbroken':
      return content.text;
    case 'break':
      return markup`<br>`;
    case 'values':
      return renderContent(join(content.items), context);
  }
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** Renders contents in one paragraph, separated by dots. */
export const renderLine = (items: readonly Content[], context: HtmlContext): Markup =>
  paragraph(renderContent(join(items, ' · '), context));

/** Renders content as a paragraph, unless it is empty. */
export const renderParagraph = (content: Content, context: HtmlContext): Markup =>
  paragraph(renderContent(content, context));

/** Renders facts as a description list, unless there are none. */
export const renderFacts = (facts: readonly Fact[], context: HtmlContext): Markup =>
  facts.length
    ? markup`<dl>${facts.map(
        ({ label, value }) =>
          markup`<dt>${renderContent(label, context)}</dt><dd>${renderContent(value, context)}</dd>`,
      )}</dl>`
    : NOTHING;

function renderBlock(block: Block, context: HtmlContext): Markup {
  if (block.kind === 'paragraph') return renderParagraph(block.content, context);
  const items = block.items.map((item) => renderContent(item, context));
  return block.kind === 'steps' ? orderedList(items) : list(items);
}

/** Renders blocks one after the other. */
export const renderBlocks = (blocks: readonly Block[], context: HtmlContext): readonly Markup[] =>
  blocks.map((block) => renderBlock(block, context));

export const renderSections = (sections: readonly Section[], context: HtmlContext): readonly Markup[] =>
  sections.map(
    ({ heading, blocks }) => markup`${renderHeading(heading, context, 1)}${renderBlocks(blocks, context)}`,
  );

/** Renders details, folded if they are long. */
export function renderDetails({ facts, sections, isLong }: Details, context: HtmlContext): MarkupValue {
  const content = [renderFacts(facts, context), ...renderSections(sections, context)];
  return isLong
    ? markup`<details><summary>${stateMessages(context.locale).allDetails}</summary>${content}</details>`
    : content;
}

/**
 * Renders a heading.
 *
 * @param below the number of levels below the topmost headings
 */
export function renderHeading(content: Content, context: HtmlContext, below = 0): Markup {
  const { level } = context;
  const label = renderContent(content, context);
  if (level === 'none') return markup`<p><strong>${label}</strong></p>`;
  switch (Math.min(level + below, 6)) {
    case 2:
      return markup`<h2>${label}</h2>`;
    case 3:
      return markup`<h3>${label}</h3>`;
    case 4:
      return markup`<h4>${label}</h4>`;
    case 5:
      return markup`<h5>${label}</h5>`;
    default:
      return markup`<h6>${label}</h6>`;
  }
}

/** Renders a heading and its content, unless the content is blank. */
export const renderSection = (
  heading: Content,
  content: MarkupValue,
  context: HtmlContext,
  below = 1,
): Markup => (isBlank(content) ? NOTHING : markup`${renderHeading(heading, context, below)}${content}`);

/** Renders a group under its heading, if there is one. */
export const renderGroup = <Item>(
  group: Group<Item> | undefined,
  render: (items: readonly Item[]) => MarkupValue,
  context: HtmlContext,
  below = 1,
): Markup => (group ? renderSection(group.heading, render(group.items), context, below) : NOTHING);

/** Renders lines as a list. */
export const renderLines = (lines: readonly Line[], context: HtmlContext): Markup =>
  list(lines.map(({ title, notes }) => renderContent(join([title, ...notes], ' · '), context)));

/** Renders records as a list, each with a heading. */
export const renderRecords = <Row>(rows: readonly Row[], renderRow: (row: Row) => MarkupValue): Markup =>
  rows.length ? markup`<ul>${rows.map((row) => markup`<li>${renderRow(row)}</li>`)}</ul>` : NOTHING;

/**
 * Renders an inline picture, unless its URL cannot be shown.
 *
 * @param height the height in pixels, which avoids a layout shift when the picture has loaded
 */
export function renderImageInline(
  image: Image | undefined,
  height: string,
  { imageAt }: HtmlContext,
): Markup {
  const url = image && imageAt(image.src);
  if (!url || !isLinkable(url) || /^(mailto|tel):/i.test(url)) return NOTHING;
  const lang = image.lang && markup` lang="${image.lang}"`;
  return markup`<img src="${url}" alt="${image.alt}"${lang} height="${height}" loading="lazy">`;
}

/** As {@link renderImageInline}, in a paragraph of its own. */
export const renderImage = (image: Image | undefined, height: string, context: HtmlContext): Markup =>
  paragraph(renderImageInline(image, height, context));

/** Renders the note that records are examples. */
export function renderProvenance(tags: readonly string[] | undefined, { locale }: HtmlContext): Markup {
  const tag = provenanceOf(tags);
  return paragraph(tag && stateMessages(locale)[tag]);
}
