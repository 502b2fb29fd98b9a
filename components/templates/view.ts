import { html, nothing, type TemplateResult } from 'lit';
import {
  isEmpty,
  type AddressContent,
  type Block,
  type Content,
  type Details,
  type Fact,
  type NoteContent,
  type RecordContent,
  type Section,
  type Status,
} from '../../src/view/content.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { FoldedDetails } from '../controllers/folded-details.ts';
import { renderSectionHeading } from './heading.ts';
import { oneTemplate, ownPart } from './one-template.ts';
import { openerLabel } from './opener.ts';
import type { RenderContext } from './render-context.ts';
import { renderPicked } from './text.ts';

/** The part of the context that views need. */
export type ViewHost = Pick<RenderContext, 'locale' | 'select' | 'headingLevel'>;

type Rendered = TemplateResult | string | typeof nothing;

function renderRecord({ noun, record, name, url, link }: RecordContent, host: ViewHost): Rendered {
  const label = renderPicked(name, host);
  if (!url || link === 'none') return label;
  return link === 'plain'
    ? html`<a href=${url}>${label}</a>`
    : html`<a href=${url} @click=${(event: Event) => host.select(event, noun, record)}>${label}</a>`;
}

/** An address that may wrap before `.`, `@` and `/`, but not within a word. */
const renderAddress = ({ url, text }: AddressContent): TemplateResult =>
  html`<a href=${url}
    >${text.split(/(?=[.@/])/).map((part, index) => (index ? html`<wbr />${part}` : part))}</a
  >`;

function renderNote({ name, content }: NoteContent, host: ViewHost): TemplateResult {
  const note = renderContent(content, host);
  switch (name) {
    case 'zone':
      return html` <span class="zone">(${note})</span>`;
    case 'remark':
      return html` <span class="label">(${note})</span>`;
    case 'derived':
      return html`<br /><span class="derived">${note}</span>`;
    case 'rest':
      return html`<span class="rest">${note}</span>`;
    case 'detail':
      return html`<span class="label">${note}</span>`;
  }
}

/** Renders inline content of `src/view`. */
export function renderContent(content: Content, host: ViewHost): Rendered {
  if (content === undefined) return nothing;
  if (typeof content === 'string') return content;
  if (isList(content)) return renderList(content, host);
  switch (content.kind) {
    case 'text':
      return renderPicked(content, host);
    case 'record':
      return renderRecord(content, host);
    case 'link':
      return html`<a href=${content.url}>${renderContent(content.content, host)}</a>`;
    case 'address':
      return renderAddress(content);
    case 'time':
      return html`<time datetime=${content.datetime} class=${content.when ?? nothing}>${content.text}</time>`;
    case 'note':
      return renderNote(content, host);
    case 'struck':
      return html`<s>${renderContent(content.content, host)}</s>`;
    case 'code':
      return html`<bdi>${content.text}</bdi>`;
    case 'unbroken':
      return html`<span class="whole">${content.text}</span>`;
    case 'break':
      return html`<br />`;
    case 'values':
      return html`<ul>
        ${content.items.map((item) => html`<li>${renderContent(item, host)}</li>`)}
      </ul>`;
  }
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** The parts of a list, with texts in a row as one text, since each part takes several nodes. */
function renderList(contents: readonly Content[], host: ViewHost): Rendered {
  const parts: Rendered[] = [];
  const add = (content: Content): void => {
    if (isList(content)) return content.forEach(add);
    const part = renderContent(content, host);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part);
    else if (part !== nothing) parts.push(part);
  };
  add(contents);
  return parts.length > 1 ? oneTemplate(html`${parts}`) : (parts[0] ?? nothing);
}

/** Contents in one line, separated by dots that stay at line ends. Empty ones are skipped. */
export const renderLine = (items: readonly Content[], host: ViewHost): TemplateResult =>
  oneTemplate(
    html`${items
      .filter((item) => !isEmpty(item))
      .map((item, index) => [index ? '\u00a0· ' : nothing, renderContent(item, host)])}`,
  );

/** Facts as the entries of a `<dl>`. */
export const renderFacts = (facts: readonly Fact[], host: ViewHost): TemplateResult =>
  oneTemplate(
    html`${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${renderContent(label, host)}</dt>
          <dd>${renderContent(value, host)}</dd>
        </div>`,
    )}`,
  );

/** A text as a paragraph, or nothing if there is none. */
export const renderProse = (content: Content, host: ViewHost, look = ''): TemplateResult | typeof nothing =>
  content === undefined ? nothing : html`<p class="prose ${look}">${renderContent(content, host)}</p>`;

/** A paragraph or a list, or nothing if it is empty. */
export function renderBlock(block: Block, host: ViewHost): TemplateResult | typeof nothing {
  if (block.kind === 'paragraph') return renderProse(block.content, host);
  if (!block.items.length) return nothing;
  const items = block.items.map((item) => html`<li>${renderContent(item, host)}</li>`);
  switch (block.kind) {
    case 'bullets':
      return html`<ul class="bullets">
        ${items}
      </ul>`;
    case 'steps':
      return html`<ol class="steps prose">
        ${items}
      </ol>`;
    case 'list':
      return html`<ul>
        ${items}
      </ul>`;
  }
}

/** Sections with headings, `below` levels below the widget's own. */
export const renderSections = (sections: readonly Section[], host: ViewHost, below = 1): TemplateResult =>
  oneTemplate(
    html`${sections.map(({ heading, blocks }) => [
      renderSectionHeading(heading, host, below),
      blocks.map((block) => renderBlock(block, host)),
    ])}`,
  );

/**
 * The details of a record, folded if they are long.
 *
 * @param fold how they are folded, or nothing to show them
 */
export function renderDetails(
  { facts, sections, isLong }: Details,
  host: ViewHost,
  fold: Pick<FoldedDetails, 'isOpen' | 'isRendered' | 'opening' | 'toggled'> | undefined,
  below = 1,
): TemplateResult {
  const content = () =>
    oneTemplate(
      html`${facts.length
        ? html`<dl class="facts" part="facts">${renderFacts(facts, host)}</dl>`
        : nothing}${renderSections(sections, host, below)}`,
    );
  return isLong && fold
    ? html`<details class="more" part="details" ?open=${fold.isOpen} @toggle=${fold.toggled}>
        <summary class="opener" @click=${fold.opening}>
          ${openerLabel(stateMessages(host.locale).allDetails)}
        </summary>
        ${ownPart(fold.isRendered ? content() : nothing)}
      </details>`
    : content();
}

/**
 * The status of a record, in words, with a space between its mark and its text.
 *
 * @param more content to append
 */
export const renderStatus = ({ code, text }: Status, more: unknown = nothing): TemplateResult =>
  html`<p class="status ${code}" part="status" data-status=${code}>${' '}${text}${more}</p>`;
