import { stateMessages } from '../../language/messages/states.ts';
import { formatNumber } from '../../language/numbers.ts';
import { countsByMunicipality } from '../../view/counts-by-municipality.ts';
import {
  mapQuestion,
  municipalityMapFacts,
  type MapAttributes,
  type MapCountry,
} from '../../view/municipality-map.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { markup, NOTHING, paragraph, type Markup } from './markup.ts';
import { renderContent, renderHeading, renderParagraph, renderProvenance } from './render-content.ts';

/** The attributes of `<ura-municipality-map>`. */
export interface MapQuestion extends MapAttributes {
  readonly widget: 'municipality-map';
  readonly country?: string | undefined;
}

function renderCountry(country: MapCountry, title: string, context: HtmlContext): Markup {
  const rows = country.items.map(
    ({ name, count }) =>
      markup`<tr>
        <th scope="row">${renderContent(name, context)}</th>
        <td>${formatNumber(count, context.locale)}</td>
      </tr>`,
  );
  return markup`${renderHeading(country.heading, context)}
    ${
      rows.length
        ? markup`<table>
            <caption>${title}</caption>
            <tbody>${rows}</tbody>
          </table>`
        : NOTHING
    }
    ${renderParagraph(country.empty, context)}`;
}

/** Renders a municipality map as a table of counts for each country. */
export function municipalityMap(question: MapQuestion, context: HtmlContext): Markup {
  const asked = mapQuestion(question, context);
  const counts = countsByMunicipality(context.linked, asked);
  const view = municipalityMapFacts(counts, asked.counting, question.country, context);
  const table = counts.total
    ? view.countries.map((country) => renderCountry(country, view.title, context))
    : paragraph(stateMessages(context.locale).empty);
  return markup`${table}
    ${view.remarks.map((remark) => renderParagraph(remark, context))}
    ${asked.network && renderParagraph(asOf(context), context)}
    ${renderProvenance(counts.provenance ? [counts.provenance] : [], context)}`;
}
