import { css, html, nothing, type TemplateResult } from 'lit';
import type { LinkedDataset } from '../../src/dataset/link.ts';
import { formatDate } from '../../src/language/dates.ts';
import type { Locale } from '../../src/language/locale.ts';
import { countryName } from '../../src/language/names.ts';
import { organisationKind } from '../../src/language/organisation-kinds.ts';
import { organisationMessages } from '../../src/language/organisation-messages.ts';
import { stateMessages } from '../../src/language/state-messages.ts';
import { pick } from '../../src/language/text.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { PlainDate } from '../../src/model/plain-date.ts';
import { municipalityName } from '../../src/places/gazetteer.ts';

/** In which language something is drawn, and out of which data. */
export interface Drawing {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
}

/** A text of the data. Where it falls back to another language, it says so. */
export function textIn(text: LocalText, { linked, locale }: Drawing): TemplateResult | string {
  const picked = pick(text, locale, linked.dataset.language);
  return picked.lang === locale ? picked.text : html`<span lang=${picked.lang}>${picked.text}</span>`;
}

/** A municipality by its name, or nothing where there is none or nobody knows it. */
export function placeIn(
  municipality: string | undefined,
  { linked, locale }: Drawing,
): TemplateResult | string | undefined {
  const name = municipality && municipalityName(municipality, locale, linked.places);
  if (!name) return undefined;
  return name.lang === locale ? name.text : html`<span lang=${name.lang}>${name.text}</span>`;
}

/** Things in one line, with a sign between them; what is not there leaves no gap. */
export function joined(items: readonly unknown[], sign = '\u00a0· '): TemplateResult {
  const there = items.filter((item) => item !== undefined && item !== nothing && item !== '');
  return html`${there.map((item, index) => (index ? html`${sign}${item}` : item))}`;
}

/** A label and a value, or nothing where there is no value. */
export const factIn = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === '' || value === nothing
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;

/** A date as it is said. */
export const dayIn = (date: PlainDate, { locale }: Drawing): TemplateResult =>
  html`<time datetime=${date}>${formatDate(date, locale)}</time>`;

/** An address of the web as one says it, with what it leads to. */
export const siteLink = (url: string): TemplateResult =>
  html`<a href=${url}>${url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)|\/$/g, '')}</a>`;

export const mailLink = (email: string): TemplateResult => html`<a href="mailto:${email}">${email}</a>`;

export const phoneLink = (phone: string): TemplateResult =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;

/** Whether a record is no fact: invented, or made by a program. */
export const isExample = (tags: readonly string[] | undefined): boolean =>
  Boolean(tags?.some((tag) => tag === 'fictional' || tag === 'generated'));

/** Where it is: its municipality, else its country. */
const seatOf = ({ municipality, country }: Organisation, drawing: Drawing) =>
  placeIn(municipality, drawing) ?? (country && countryName(country, drawing.locale));

/**
 * What an organisation is and where, in one line.
 *
 * @param marked whether it says that it is no fact, where it is none
 */
export const organisationLine = (
  organisation: Organisation,
  drawing: Drawing,
  marked: boolean,
): TemplateResult =>
  joined([
    organisationKind(organisation.kind, drawing.locale),
    seatOf(organisation, drawing),
    marked && isExample(organisation.tags) ? stateMessages(drawing.locale).example : undefined,
  ]);

/** How an organisation is reached. */
export function contactFacts(
  { website, email, phone }: Organisation,
  { locale }: Drawing,
): readonly unknown[] {
  const messages = organisationMessages(locale);
  return [
    factIn(messages.website, website && siteLink(website)),
    factIn(messages.email, email && mailLink(email)),
    factIn(messages.phone, phone && phoneLink(phone)),
  ];
}

/**
 * The facts of an organisation in short, as they open under its row in a list: summary, names, contact, since when, where.
 *
 * @param since since when it belongs to the network whose list this is
 */
export function organisationDetails(
  organisation: Organisation,
  drawing: Drawing,
  since?: PlainDate,
): TemplateResult {
  const messages = organisationMessages(drawing.locale);
  const { summary, founded, shortName, offices = [] } = organisation;
  const places = offices.flatMap(({ municipality }) => placeIn(municipality, drawing) ?? []);
  return html`${summary ? html`<p class="prose">${textIn(summary, drawing)}</p>` : nothing}
    <dl class="facts">
      ${factIn(messages.alsoKnownAs, shortName && textIn(shortName, drawing))}
      ${contactFacts(organisation, drawing)} ${factIn(messages.founded, founded && dayIn(founded, drawing))}
      ${factIn(messages.memberSince, since && dayIn(since, drawing))}
      ${factIn(messages.offices, places.length ? joined(places, ', ') : undefined)}
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
  drawing: Drawing,
  logo: TemplateResult,
  name: unknown,
  marked: boolean,
): TemplateResult =>
  html`<div class="tile">
    ${logo}
    <div>
      ${name}
      <p class="by">${organisationLine(organisation, drawing, marked)}</p>
      ${organisation.summary ? html`<p class="brief">${textIn(organisation.summary, drawing)}</p>` : nothing}
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
