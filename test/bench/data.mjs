// The data: a data file for Ura, the same with all texts formatted for its peers.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatNetwork, generateNetwork } from '../../scripts/generate-network.mjs';

const DAY = 86_400_000;

/** @param {string} dist @param {string} path */
const load = (dist, path) => import(pathToFileURL(resolve(join(dist, path))).href);

/**
 * A data file with open calls, and the same calls as formatted cards.
 *
 * @param {string} dist
 * @param {number} count
 */
export async function cards(dist, count) {
  const {
    callStatus,
    formatMoment,
    formatMoneyRange,
    formatPercent,
    formatZone,
    linkDataset,
    checkDataset,
    pickText,
  } = await load(dist, 'index.js');
  const { callMessages } = await load(dist, 'language/messages/calls.js');
  const { organisationKinds } = await load(dist, 'language/messages/organisation-kinds.js');
  const { stateMessages } = await load(dist, 'language/messages/states.js');
  const {
    formatList,
    countryName,
    midSentence = (/** @type {string} */ text) => text,
  } = {
    ...(await load(dist, 'language/lists.js')),
    ...(await load(dist, 'language/names.js')),
    ...(await load(dist, 'language/text.js')),
  };
  const clock = { now: () => new Date() };
  const network = generateNetwork({ count: 20 });
  const zone = 'Europe/Belgrade';
  const calls = Array.from({ length: count }, (_, index) => ({
    id: `c-${index}`,
    title: {
      sq: `Grante të vogla për lagjet ${index + 1}`,
      en: `Small grants for neighbourhoods ${index + 1}`,
    },
    publisher: 'fondi-prova',
    reference: `GEN/2026/${index + 1}`,
    summary: {
      sq: 'Për grupe që duan të përmirësojnë lagjen e tyre bashkë me fqinjët.',
      en: 'For groups that improve their street with their neighbours.',
    },
    deadlines: [
      {
        at: `${new Date(clock.now().getTime() + (20 + index) * DAY).toISOString().slice(0, 10)}T16:00`,
        zone,
      },
    ],
    funding: { currency: 'EUR', min: 500 + index, max: 5000 + index, coFinancingPercent: 10 },
    eligibility: { applicants: ['ngo', 'community-based', 'informal-group'], countries: ['XK', 'AL'] },
    applyUrl: `https://fund.example/apply/${index}`,
    tags: ['generated'],
  }));
  const organisations = (network.organisations ?? []).map((each) =>
    each.id === 'fondi-prova' ? { ...each, website: 'https://fund.example/' } : each,
  );
  const input = { ...network, organisations, memberships: [], projects: [], calls };

  const { dataset, findings } = checkDataset(input);
  if (findings.length)
    throw new Error(`The data of the benchmark has faults: ${JSON.stringify(findings[0])}`);
  const linked = linkDataset(dataset);
  const locale = 'sq';
  const messages = callMessages(locale);
  const states = stateMessages(locale);
  const ready = calls.map((call) => {
    const { status, daysLeft, deadline } = callStatus(call, clock, { zone });
    const { min, max, currency, coFinancingPercent } = call.funding;
    const money = (/** @type {number} */ amount) => ({ amount, currency });
    const publisher = linked.get('organisations', call.publisher);
    const kinds = call.eligibility.applicants.map((kind, index) =>
      index ? midSentence(organisationKinds(kind, locale)) : organisationKinds(kind, locale),
    );
    return {
      locale,
      status,
      statusText: [messages.statuses[status], messages.daysLeft(daysLeft)].join(' · '),
      title: pickText(call.title, locale, 'sq').text,
      publisher: pickText(publisher.name, locale, 'sq').text,
      website: publisher.website,
      deadlineLabel: messages.deadline,
      deadlineAt: deadline.at,
      deadlineText: formatMoment(deadline.at, locale, { weekday: true }),
      zone: `(${formatZone(zone, locale)})`,
      summary: call.summary.sq,
      facts: [
        { label: messages.perGrant, value: formatMoneyRange(money(min), money(max), locale) },
        { label: messages.whoCanApply, value: formatList(kinds, locale) },
        { label: messages.coFinancing, value: formatPercent(coFinancingPercent, locale) },
        {
          label: messages.countries,
          value: formatList(
            call.eligibility.countries.map((code) => countryName(code, locale)),
            locale,
          ),
        },
        { label: messages.reference, value: call.reference },
      ],
      applyUrl: call.applyUrl,
      apply: messages.apply,
      addToCalendar: messages.addToCalendar,
      calendars: [
        { label: states.calendarFile, url: '' },
        { label: 'Google Calendar', url: `https://calendar.google.com/calendar/render?text=${call.id}` },
        { label: 'Outlook', url: `https://outlook.live.com/calendar/0/deeplink/compose?subject=${call.id}` },
      ],
      share: states.share,
      allDetails: states.allDetails,
      provenance: states.generated,
    };
  });
  return { dataset: JSON.stringify(input), ready: JSON.stringify(ready) };
}

/**
 * A data file with this many organisations and their memberships, and nothing else. A very large
 * one has no memberships, because it would be larger than widgets load.
 */
export function directory(/** @type {number} */ count) {
  const network = generateNetwork({ count });
  const memberships = count > 50_000 ? [] : network.memberships;
  return formatNetwork({ ...network, memberships, projects: [], calls: [] });
}

/** The data file of a page with all widgets. */
export const EXAMPLE = 'examples/data/civil-society.json';

/**
 * The example and about this many generated records of every kind that widgets show.
 *
 * @param {number} records
 */
export function everything(records) {
  const example = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
  const network = /** @type {Record<string, any>} */ (
    generateNetwork({ count: Math.max(10, Math.round(records / 2.9)) })
  );
  const times = Math.max(1, Math.round(records / 200));
  const again = (/** @type {{ id: string }[]} */ list) =>
    list.flatMap((record) =>
      Array.from({ length: times }, (_, index) => ({
        ...record,
        id: index ? `${record.id}-${index}` : record.id,
      })),
    );
  /** @type {Record<string, unknown>} */
  const more = {};
  for (const list of ['organisations', 'memberships', 'projects', 'calls'])
    more[list] = [...example[list], ...network[list]];
  for (const list of ['grants', 'events', 'services', 'articles']) more[list] = again(example[list]);
  return JSON.stringify({ ...example, ...more });
}

/** A data file with about this many records of all kinds. */
export function mixed(/** @type {number} */ records) {
  // Each organisation comes with one membership, 0.15 projects and 0.03 calls.
  return formatNetwork(generateNetwork({ count: Math.max(10, Math.round(records / 2.18)) }));
}
