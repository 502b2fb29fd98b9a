import { html, nothing, type TemplateResult } from 'lit';
import type { Counting } from '../../../src/language/en/maps.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Gazetteer } from '../../../src/places/gazetteer.ts';
import type { MunicipalityCounts } from '../../../src/view/counts-by-municipality.ts';
import { classShade, type ColourClass } from './colour-classes.ts';
import { countElsewhere } from './country-places.ts';

/** Says what is counted and what the shades mean. */
export function renderLegend(
  classes: readonly ColourClass[],
  counting: Counting,
  locale: Locale,
): TemplateResult {
  const format = (count: number) => formatNumber(count, locale);
  return html`<div class="legend" part="legend">
    <p>${mapMessages(locale).titles[counting]}</p>
    <ul>
      ${classes.map(
        ([from, to], index) =>
          html`<li>
            <span class="swatch shade-${classShade(index, classes.length)}"></span>${from === to
              ? format(from)
              : `${format(from)}–${format(to)}`}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Notes about records that the map does not show, or shows several times. */
export function renderMapNotes(
  { nowhere, spread }: MunicipalityCounts,
  countries: readonly string[],
  counting: Counting,
  places: Gazetteer,
  locale: Locale,
): TemplateResult {
  const messages = mapMessages(locale);
  const countText = messages.counts[counting];
  const elsewhere = countElsewhere(spread, countries, places);
  const note = (text: string) => html`<p class="note">${text}</p>`;
  return html`${nowhere ? note(`${messages.withoutPlace}: ${countText(nowhere)}.`) : nothing}${elsewhere
    ? note(`${messages.elsewhere}: ${countText(elsewhere)}.`)
    : nothing}${spread.some((ids) => ids.length > 1) ? note(messages.severalPlaces) : nothing}`;
}
