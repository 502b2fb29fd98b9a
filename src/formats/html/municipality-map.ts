import { stateMessages } from '../../language/messages/states.ts';
import { formatNumber } from '../../language/numbers.ts';
import { dayOf } from '../../view/context.ts';
import { countsByMunicipality } from '../../view/counts-by-municipality.ts';
import { overCalls } from '../../view/over-calls.ts';
import { countingOf, municipalityMapFacts, type MapCountry } from '../../view/municipality-map.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { markup, NOTHING, paragraph, type Markup } from './markup.ts';
import { renderContent, renderHeading, renderParagraph, renderProvenance } from './render-content.ts';

/** The attributes of `<ura-municipality-map>`. */
export interface MapQuestion {
  readonly widget: 'municipality-map';
  readonly count?: string | undefined;
  readonly network?: string | undefined;
  readonly programme?: string | undefined;
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
  const { network, programme } = question;
  const counting = countingOf(question.count, network);
  const on = network ? dayOf(context) : undefined;
  const counts = countsByMunicipality(context.linked, {
    counting,
    network,
    programme,
    on,
    without: counting === 'calls' ? overCalls(context.linked, context.clock).ids : undefined,
  });
  const view = municipalityMapFacts(counts, counting, question.country, context);
  const table = counts.total
    ? view.countries.map((country) => renderCountry(country, view.title, context))
    : paragraph(stateMessages(context.locale).empty);
  return markup`${table}
    ${view.remarks.map((remark) => renderParagraph(remark, context))}
    ${network && renderParagraph(asOf(context), context)}
    ${renderProvenance(counts.provenance ? [counts.provenance] : [], context)}`;
}
