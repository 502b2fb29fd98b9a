import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/language/dates.ts';
import { countryName } from '../../../src/language/names.ts';
import { organisationKind } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { PlainDate } from '../../../src/model/plain-date.ts';
import { mailLink, phoneLink, siteLink } from '../../templates/contact-links.ts';
import type { RenderContext } from '../../templates/render-context.ts';

/** Things in one line, with a sign between them; what is not there leaves no gap. */
export function joined(items: readonly unknown[], sign = '\u00a0· '): TemplateResult {
  const there = items.filter((item) => item !== undefined && item !== nothing && item !== '');
  return html`${there.map((item, index) => (index ? html`${sign}${item}` : item))}`;
}

/** A date as it is said. */
export const dayIn = (date: PlainDate, { locale }: RenderContext): TemplateResult =>
  html`<time datetime=${date}>${formatDate(date, locale)}</time>`;

/** Whether a record is no fact: invented, or made by a program. */
export const isExample = (tags: readonly string[] | undefined): boolean =>
  Boolean(tags?.some((tag) => tag === 'fictional' || tag === 'generated'));

/** Where it is: its municipality, else its country. */
const seatOf = ({ municipality, country }: Organisation, pen: RenderContext) =>
  pen.places(municipality ? [municipality] : undefined) ?? (country && countryName(country, pen.locale));

/**
 * What an organisation is and where, in one line.
 *
 * @param marked whether it says that it is no fact, where it is none
 */
export const organisationLine = (
  organisation: Organisation,
  pen: RenderContext,
  marked: boolean,
): TemplateResult =>
  joined([
    organisationKind(organisation.kind, pen.locale),
    seatOf(organisation, pen),
    marked && isExample(organisation.tags) ? stateMessages(pen.locale).example : undefined,
  ]);

/** How an organisation is reached. */
export function contactFacts(
  { website, email, phone }: Organisation,
  { locale, fact }: RenderContext,
): readonly unknown[] {
  const messages = organisationMessages(locale);
  return [
    fact(messages.website, website && siteLink(website)),
    fact(messages.email, email && mailLink(email)),
    fact(messages.phone, phone && phoneLink(phone)),
  ];
}

/**
 * The facts of an organisation in short, as they open under its row in a list: summary, names, contact, since when, where.
 *
 * @param since since when it belongs to the network whose list this is
 */
export function organisationDetails(
  organisation: Organisation,
  pen: RenderContext,
  since?: PlainDate,
): TemplateResult {
  const messages = organisationMessages(pen.locale);
  const { summary, founded, shortName, offices = [] } = organisation;
  const places = pen.places(offices.flatMap(({ municipality }) => municipality ?? []));
  return html`${summary ? html`<p class="prose">${pen.text(summary)}</p>` : nothing}
    <dl class="facts">
      ${pen.fact(messages.alsoKnownAs, shortName && pen.text(shortName))} ${contactFacts(organisation, pen)}
      ${pen.fact(messages.founded, founded && dayIn(founded, pen))}
      ${pen.fact(messages.memberSince, since && dayIn(since, pen))} ${pen.fact(messages.offices, places)}
    </dl>`;
}

/**
 * An organisation as a small card: logo, name, what it is and where, two lines of summary.
 *
 * @param logo its box, as `Logos.box` gives it
 * @param name its name: a heading, a link or a button, as the list wants it
 * @param marked whether it says that it is no fact, where it is none
 */
export const organisationTile = (
  organisation: Organisation,
  pen: RenderContext,
  logo: unknown,
  name: unknown,
  marked: boolean,
): TemplateResult =>
  html`<div class="tile">
    ${logo}
    <div>
      ${name}
      <p class="by">${organisationLine(organisation, pen, marked)}</p>
      ${organisation.summary ? html`<p class="brief">${pen.text(organisation.summary)}</p>` : nothing}
    </div>
  </div>`;

/** For who draws {@link organisationTile}. */
export const summaryStyles = css`
  .tile {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.85em;
  }
  .brief {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    margin-block-start: 0.25em;
    max-inline-size: 38em;
    overflow-wrap: anywhere;
  }
  @media print {
    .brief {
      display: block;
    }
  }
`;
