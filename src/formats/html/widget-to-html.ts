import { toLocale } from '../../language/locale-registry.ts';
import type { LocaleTag } from '../../language/locale.ts';
import { dataHealth, type HealthQuestion } from './data-health.ts';
import { funderCredit, type FunderCreditQuestion } from './funder-credit.ts';
import { htmlContext, type HtmlContext, type HtmlOptions } from './html-context.ts';
import { keyFigures, type FiguresQuestion } from './key-figures.ts';
import { NOTHING, type Markup } from './markup.ts';
import { municipalityMap, type MapQuestion } from './municipality-map.ts';

/** A widget that computes its content from the data, with its attributes. */
export type ComputedWidget = MapQuestion | FiguresQuestion | FunderCreditQuestion | HealthQuestion;

function render(question: ComputedWidget, context: HtmlContext): Markup {
  switch (question.widget) {
    case 'municipality-map':
      return municipalityMap(question, context);
    case 'key-figures':
      return keyFigures(question, context);
    case 'funder-credit':
      return funderCredit(question, context);
    case 'data-health':
      return dataHealth(question, context);
    default: // a name that JavaScript gave
      return NOTHING;
  }
}

/**
 * Renders a widget that computes its content as static HTML: the municipality map as a table, the
 * key figures, the funder credit or the data health. For records, see {@link toHtml}.
 *
 * It never throws. A credit for a record that is not in the data gives an empty string, as
 * an unknown widget does.
 *
 * @param question the name of the widget without `ura-`, and its attributes
 * @param locale the language of the text
 * @returns the HTML, without an element around it
 * @example
 * const question = { widget: 'key-figures', figures: 'members', network: 'rrjeti-harku' } as const;
 * widgetToHtml(question, 'en', { linked }).slice(0, 27); // '<dl><dt>members</dt><dd>14<'
 */
export const widgetToHtml = (question: ComputedWidget, locale: LocaleTag, options: HtmlOptions): string =>
  render(question, htmlContext(toLocale(locale), options)).text;
