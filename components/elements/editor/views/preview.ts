import { html, nothing, type TemplateResult } from 'lit';
import { datasetOfRecords } from '../../../../src/dataset/link/dataset-of-records.ts';
import type { LinkedDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { LOCALES, type Locale } from '../../../../src/language/locale.ts';
import { countryName, languageName } from '../../../../src/language/names.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import { fixedClock, type Clock } from '../../../../src/time/clock.ts';
import { DEFAULT_ZONE, instantOf } from '../../../../src/time/zones.ts';
import type { EditorContext } from '../editor-context.ts';

/** The widths of a preview: a phone or a column, a page, a wide page. */
export const WIDTHS = [320, 600, 1000] as const;

/** The settings of a preview. */
export interface PreviewState {
  readonly isOpen: boolean;
  readonly width: (typeof WIDTHS)[number];
  /** The language. Default: that of the editor. */
  readonly locale?: Locale | undefined;
  /** The moment, as an `<input>` returns it: `2026-12-05T09:00`. Default: now. */
  readonly moment?: string | undefined;
  /** Whether the form beside it has been rendered, which comes first. */
  readonly isReady?: boolean;
}

const previews = new WeakMap<LinkedDataset, Map<string, unknown>>();

/** A file with one record and what it refers to. */
function dataFor(noun: Noun, id: string, linked: LinkedDataset): unknown {
  let ofFile = previews.get(linked);
  if (!ofFile) previews.set(linked, (ofFile = new Map()));
  const key = `${noun} ${id}`;
  if (!ofFile.has(key)) {
    const record = linked.get(noun, id);
    ofFile.set(key, record && datasetOfRecords(linked, [record]));
  }
  return ofFile.get(key);
}

/** The clock of a preview. A moment is local time of the region. */
function clockAt(moment: string | undefined, clock: Clock): Clock {
  const instant = moment ? instantOf(moment as never, DEFAULT_ZONE) : undefined;
  return instant === undefined ? clock : fixedClock(new Date(instant).toISOString());
}

/** The widget that shows a record on pages. */
function widgetFor(noun: Noun, id: string, data: unknown, clock: Clock): TemplateResult {
  switch (noun) {
    case 'organisations':
      return html`<ura-organisation-card record=${id} .data=${data} .clock=${clock}></ura-organisation-card>`;
    case 'memberships':
      return html`<ura-member-directory lock .data=${data} .clock=${clock}></ura-member-directory>`;
    case 'programmes':
      return html`<ura-programme record=${id} .data=${data} .clock=${clock}></ura-programme>`;
    case 'projects':
      return html`<ura-project-card record=${id} .data=${data} .clock=${clock}></ura-project-card>`;
    case 'grants':
      return html`<ura-grant-list lock .data=${data} .clock=${clock}></ura-grant-list>`;
    case 'calls':
      return html`<ura-grant-call record=${id} .data=${data} .clock=${clock}></ura-grant-call>`;
    case 'services':
      return html`<ura-service-list lock .data=${data} .clock=${clock}></ura-service-list>`;
    case 'events':
      return html`<ura-event-list lock .data=${data} .clock=${clock}></ura-event-list>`;
    default:
      return html`<ura-news-list lock .data=${data} .clock=${clock}></ura-news-list>`;
  }
}

const EVENTS = ['ura-load', 'ura-error', 'ura-select', 'ura-filter'] as const;
const keepInside = (event: Event) => event.stopPropagation();

function stayHere(event: Event): void {
  const isLink = event.composedPath().some((each) => (each as Partial<Element>).localName === 'a');
  if (isLink) event.preventDefault();
}

/** Stops the events of a preview at its frame, and disables its links. */
export function keepEventsInside(frame: Element | null): void {
  for (const name of EVENTS) frame?.addEventListener(name, keepInside);
  frame?.addEventListener('click', stayHere);
}

/** The record as visitors see it, at a width, in a language, at a moment. Links are disabled. */
export function renderPreview(
  noun: Noun,
  id: string,
  context: EditorContext,
  state: PreviewState,
  set: (state: Partial<PreviewState>) => void,
): TemplateResult {
  return html`<details
    class="preview w${state.width}"
    part="preview"
    ?open=${state.isOpen}
    @toggle=${(event: Event) => set({ isOpen: (event.target as HTMLDetailsElement).open })}
  >
    <summary>${context.messages.preview}</summary>
    ${state.isOpen && state.isReady ? renderContent(noun, id, context, state, set) : nothing}
  </details>`;
}

/** The name of a language. Two are Albanian, so that of Albania has its country beside it. */
const localeName = (tag: Locale, locale: Locale) =>
  tag === 'sq-AL' ? `${languageName(tag, locale)} (${countryName('AL', locale)})` : languageName(tag, locale);

function renderContent(
  noun: Noun,
  id: string,
  { messages, locale, health, clock }: EditorContext,
  state: PreviewState,
  set: (state: Partial<PreviewState>) => void,
): TemplateResult {
  const data = health && dataFor(noun, id, health.linked);
  const language = state.locale ?? locale;
  return html`<div class="preview-tools">
      <fieldset class="segments">
        <legend class="visually-hidden">${messages.width}</legend>
        ${WIDTHS.map(
          (width) =>
            html`<label
              ><input
                type="radio"
                name="preview-width"
                .checked=${state.width === width}
                @change=${() => set({ width })}
              />${width}</label
            >`,
        )}
      </fieldset>
      <label
        >${messages.language}
        <select
          @change=${(event: Event) => set({ locale: (event.target as HTMLSelectElement).value as Locale })}
        >
          ${LOCALES.map(
            (each) =>
              html`<option value=${each} .selected=${each === language}>${localeName(each, locale)}</option>`,
          )}
        </select>
      </label>
      <label
        >${messages.moment}
        <input
          type="datetime-local"
          .value=${state.moment ?? ''}
          @change=${(event: Event) => set({ moment: (event.target as HTMLInputElement).value || undefined })}
        />
      </label>
      ${state.moment
        ? html`<button type="button" class="quiet" @click=${() => set({ moment: undefined })}>
            ${messages.now}
          </button>`
        : nothing}
    </div>
    <div class="frame" tabindex="0" role="region" aria-label=${messages.preview}>
      <div class="sheet" lang=${language}>
        ${data
          ? widgetFor(noun, id, data, clockAt(state.moment, clock))
          : health
            ? html`<p class="empty" lang=${locale}>${messages.noPreview}</p>`
            : nothing}
      </div>
    </div>`;
}
