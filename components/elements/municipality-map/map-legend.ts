import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../src/language/locale.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { classShade, type ColourClass } from './colour-classes.ts';

/** Says what is counted and, if there are several, what the shades mean. */
export function renderLegend(title: string, classes: readonly ColourClass[], locale: Locale): TemplateResult {
  const format = (count: number) => formatNumber(count, locale);
  return html`<div class="legend" part="legend">
    <p>${title}</p>
    ${classes.length < 2
      ? nothing
      : html`<ul>
          ${classes.map(
            ([from, to], index) =>
              html`<li>
                <span class="swatch shade-${classShade(index, classes.length)}"></span>${from === to
                  ? format(from)
                  : `${format(from)}–${format(to)}`}
              </li>`,
          )}
        </ul>`}
  </div>`;
}
