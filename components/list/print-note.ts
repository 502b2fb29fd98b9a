import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { stateMessages } from '../../src/language/messages/states.ts';
import type { Clock } from '../../src/time/clock.ts';
import { resolveZone, today } from '../../src/time/zones.ts';

interface PrintNote {
  readonly filters: readonly { readonly label: string; readonly value: string }[];
  /** The address of the data. */
  readonly source: string | undefined;
  readonly clock: Clock;
  readonly zone: string | undefined;
  readonly locale: Locale;
}

/** The line under a printed list: filters, date and source. */
export function renderPrintNote({ filters, source, clock, zone, locale }: PrintNote): TemplateResult {
  const day = today(clock, resolveZone(zone));
  return html`<p class="note" part="imprint">
    ${[
      ...filters.map(({ label, value }) => `${label}: ${value}`),
      ...(day ? [formatDate(day, locale)] : []),
      ...(source ? [`${stateMessages(locale).source} ${source}`] : []),
    ].join(' · ')}
  </p>`;
}
