import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { Finding } from '../../src/model/finding.ts';
import { DEFAULT_ZONE, wallClock } from '../../src/time/zones.ts';
import type { Failure } from '../core/data-state.ts';

const retryButton = (locale: Locale, retry: (() => void) | undefined) =>
  retry
    ? html` <button type="button" class="quiet" part="button" @click=${retry}>
        ${stateMessages(locale).retry}
      </button>`
    : nothing;

/** Failed: what the author put inside stays, with one quiet sentence and a way to try again. */
export function failedState(reason: Failure, locale: Locale, retry?: () => void): TemplateResult {
  const messages = stateMessages(locale);
  return html`<slot></slot>
    <p class="note" part="message" role="status">${messages.failed(reason)}${retryButton(locale, retry)}</p>`;
}

/** A record that was asked for is not in the data: what the author put inside stays, with one quiet sentence. */
export const missingState = (locale: Locale): TemplateResult =>
  html`<slot></slot>
    <p class="note" part="message" role="status">${stateMessages(locale).notFound}</p>`;

/** Stale: the last good copy, with its date. */
export function staleNote(savedAt: string, locale: Locale, retry: () => void): TemplateResult {
  const saved = wallClock(Date.parse(savedAt), DEFAULT_ZONE);
  const date = saved
    ? html` <time datetime=${savedAt}>${formatMoment(`${saved.date}T${saved.time}`, locale)}</time>`
    : nothing;
  return html`<p class="note" part="message" role="status">
    ${stateMessages(locale).stale}${date} ${retryButton(locale, retry)}
  </p>`;
}

/** Partial: how many records were left out of a list because of faults, or nothing. */
export function partialNote(
  findings: readonly Finding[],
  nouns: readonly string[],
  locale: Locale,
): TemplateResult | typeof nothing {
  const rows = new Set<string>();
  for (const { dropped, record } of findings)
    if (dropped === 'record' && record && nouns.includes(record.noun))
      rows.add(`${record.noun} ${record.index}`);
  return rows.size
    ? html`<p class="note" part="message">${stateMessages(locale).partial(rows.size)}</p>`
    : nothing;
}

/** Records that are no facts say so themselves, wherever they are shown. */
export function provenanceNote(
  tags: readonly string[] | undefined,
  locale: Locale,
): TemplateResult | typeof nothing {
  const messages = stateMessages(locale);
  const text = tags?.includes('fictional')
    ? messages.fictional
    : tags?.includes('generated')
      ? messages.generated
      : undefined;
  return text ? html`<p class="note" part="provenance">${text}</p>` : nothing;
}

/** Grey lines in the place of text to come. The numbers are their widths, in percent. */
export const lines = (...widths: number[]): TemplateResult =>
  html`${widths.map(
    (width) =>
      html`<svg class="line" aria-hidden="true"><rect width="${width}%" height="100%" rx="3"></rect></svg>`,
  )}`;

/**
 * A card to come: status, title and summary, so many facts and sections. It has the form of the card itself, so that the page moves as little as
 * may be when the text comes.
 */
export const cardLines = (facts: number, sections: number): TemplateResult =>
  html`<div aria-hidden="true">
    ${lines(22, 72, 40, 94, 88, 60)}
    <dl class="facts">${Array.from({ length: facts }, () => html`<div>${lines(55, 80)}</div>`)}</dl>
    ${Array.from(
      { length: sections },
      () =>
        html`<p class="section">${lines(30)}</p>
          ${lines(90, 70)}`,
    )}
  </div>`;
