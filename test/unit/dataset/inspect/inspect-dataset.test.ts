import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { inspectDataset } from '../../../../src/dataset/inspect/inspect-dataset.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import { formatFinding } from '../../../../src/language/format-finding.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { InspectionCode } from '../../../../src/model/finding.ts';
import { NOUNS } from '../../../../src/model/noun.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { checked } from '../../data/example.ts';
import { brief, header, type File } from '../sample.ts';
import { runs } from '../../../tier.mjs';

const NOON = fixedClock('2026-11-22T11:00:00Z');

/** The findings in a file without errors, in short form. */
const inspect = (file: unknown, clock = NOON) => {
  const { dataset, findings } = checkDataset(file);
  expect(brief(findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
  return inspectDataset(linkDataset(dataset), { clock });
};

const org = (fields: File = {}) => ({
  id: 'o',
  name: { sq: 'Organizata', en: 'Organisation' },
  kind: 'ngo',
  municipality: 'xk-gjilan',
  email: 'info@ura.al',
  ...fields,
});
const fund = org({ id: 'f', name: 'Fondi', kind: 'foundation' });
const net = org({ id: 'rrjeti', name: 'Rrjeti', kind: 'network', founded: '2015' });
const project = (fields: File = {}) => ({
  id: 'p',
  title: 'Projekti',
  parties: [
    { organisation: 'o', role: 'implementer' },
    { organisation: 'f', role: 'funder' },
  ],
  dates: { start: '2026-04-01', end: '2027-03-31' },
  municipalities: ['xk-gjilan'],
  ...fields,
});
const grant = (fields: File = {}) => ({
  id: 'g',
  title: 'Granti',
  funders: ['f'],
  recipient: 'o',
  amount: { amount: 2000, currency: 'EUR' },
  awardedOn: '2026-11-01',
  ...fields,
});
const call = (fields: File = {}) => ({
  id: 'c',
  title: 'Thirrja',
  publisher: 'f',
  opens: '2026-10-01',
  deadlines: [{ at: '2026-12-24T16:00' }],
  applyUrl: 'https://fondi.al/apliko',
  ...fields,
});
const closed = (fields: File = {}) =>
  call({ opens: '2026-01-01', deadlines: [{ at: '2026-03-01' }], resultsOn: '2026-04-01', ...fields });
const event = (fields: File = {}) => ({
  id: 'e',
  title: 'Ngjarja',
  starts: '2026-12-02T10:00',
  ends: '2026-12-02T12:00',
  organiser: 'o',
  municipality: 'xk-gjilan',
  ...fields,
});
const member = (fields: File = {}) => ({ id: 'm', network: 'rrjeti', member: 'o', since: '2020', ...fields });
const programme = (fields: File = {}) => ({
  id: 'l',
  title: 'Programi',
  parties: [{ organisation: 'f', role: 'funder' }],
  dates: { start: '2025', end: '2028' },
  ...fields,
});
const service = (fields: File = {}) => ({
  id: 's',
  title: 'Shërbimi',
  provider: { organisation: 'o' },
  kind: 'training',
  channels: ['online'],
  ...fields,
});
const article = (fields: File = {}) => ({
  id: 'a',
  title: 'Lajmi',
  published: '2026-10',
  summary: 'Ndodhi diçka.',
  about: ['o'],
  ...fields,
});

/** A file without findings. */
const good: Record<string, unknown> = {
  ...header,
  licence: 'CC0',
  updatedAt: '2026-11-20',
  organisations: [net, org(), fund],
  memberships: [member(), member({ id: 'm2', member: 'f' })],
  programmes: [programme()],
  projects: [project()],
  grants: [grant()],
  calls: [call()],
  services: [service()],
  events: [event()],
  articles: [article()],
};

test('a good file has no findings', () => {
  expect(brief(inspect(good))).toEqual([]);
});

/** The good file with some lists or header fields replaced. */
const goodFileWith = (change: Record<string, unknown>) => ({ ...good, ...change });
const anOrg = (fields: File, ...others: unknown[]) =>
  goodFileWith({ organisations: [net, org(fields), fund, ...others] });
const aProject = (fields: File) => goodFileWith({ projects: [project(fields)] });
const aCall = (fields: File) => goodFileWith({ calls: [call(fields)] });
const aGrant = (fields: File, its: File = {}) =>
  goodFileWith({ calls: [closed(its)], grants: [grant({ call: 'c', ...fields })] });
const anEvent = (fields: File) => goodFileWith({ events: [event(fields)] });

const translated = (id: string, fields: File = {}) =>
  service({ id, title: { sq: 'Shërbimi', en: 'The service' }, ...fields });
const many = Array.from({ length: 12 }, (_, index) => translated(`s${index}`));
const bilingual = {
  ...good,
  ...Object.fromEntries(
    ['programmes', 'projects', 'grants', 'calls', 'events', 'articles'].map((noun) => [noun, []]),
  ),
};
const long = 'Organizata punon me grupe rinore dhe me lagje, mban takime, trajnime dhe debate. '.repeat(3);

/**
 * For each rule a minimal file with the path of its finding, then similar files without a
 * finding. The clock shows noon of 22 November 2026.
 */
const CASES: Record<
  Exclude<InspectionCode, 'doubtful-identifier'>,
  readonly [where: string, faulty: unknown, ...fine: unknown[]]
> = {
  'file-old': [
    'updatedAt',
    goodFileWith({ updatedAt: '2026-05-22' }),
    goodFileWith({ updatedAt: '2026-05-23' }),
  ],
  'no-licence': ['licence', goodFileWith({ licence: undefined })],
  'end-before-start': [
    'projects.0.dates.end',
    aProject({ dates: { start: '2026-04-02', end: '2026-04-01' } }),
    aProject({ dates: { start: '2026-04', end: '2026' } }),
    anEvent({ starts: '2026-12-02T10:00', ends: '2026-12-02' }),
  ],
  'date-in-future': [
    'organisations.1.founded',
    anOrg({ founded: '2026-11-23' }),
    anOrg({ founded: '2026-11-22' }),
    anOrg({ founded: '2026' }),
  ],
  'long-unverified': [
    'services.0.verifiedAt',
    goodFileWith({ services: [service({ verifiedAt: '2025-11-21' })] }),
    goodFileWith({ services: [service({ verifiedAt: '2025-11-22' })] }),
  ],
  'zero-amount': [
    'projects.0.budget.amount',
    aProject({ budget: { amount: 0, currency: 'EUR' } }),
    aProject({ budget: { amount: 0.01, currency: 'EUR' } }),
  ],
  'party-twice': [
    'projects.0.parties.2',
    aProject({ parties: [...project().parties, { organisation: 'o', role: 'implementer' }] }),
    aProject({ parties: [...project().parties, { organisation: 'o', role: 'host' }] }),
  ],
  'one-language': [
    'services.12.title',
    { ...bilingual, services: [...many, service({ id: 'x' })] },
    { ...bilingual, services: [...many, translated('x', { title: { sq: 'A', 'sr-Latn': 'B' } })] },
    { ...bilingual, services: [service({ id: 'x' })] },
  ],
  'wrong-script': [
    'organisations.1.summary.sr-Latn',
    anOrg({ summary: { 'sr-Latn': 'Удружење жена' } }),
    anOrg({ summary: { 'sr-Cyrl': 'Удружење жена', sq: 'Shoqata e grave' } }),
    anOrg({
      summary: {
        'sr-Cyrl': 'ИНТЕГРА, USAID, PADOR и info@example.org',
        mk: 'Здружение Democracy Plus од Скопје',
      },
    }),
  ],
  'garbled-text': [
    'organisations.1.summary.sq',
    anOrg({ summary: { sq: 'ShoqÃ«ria civile' } }),
    anOrg({ summary: { sq: 'Shoqëria civile, „SHOQATA E NËNË“' } }),
  ],
  'lost-diacritics': [
    'organisations.1.summary.sq',
    anOrg({ summary: { sq: long } }),
    anOrg({ summary: { en: long } }),
    anOrg({ summary: { sq: `${long}Është.` } }),
    anOrg({ summary: { sq: long.slice(0, 100) } }),
  ],
  capitals: [
    'organisations.1.name',
    anOrg({ name: 'SHOQATA E GRAVE AGIMI' }),
    anOrg({ name: 'OJQ CASA' }),
    anOrg({ name: 'UNMIK' }),
  ],
  'double-space': [
    'organisations.1.summary.sq',
    anOrg({ summary: { sq: 'Dy  hapësira' } }),
    anOrg({ summary: { sq: 'Dy hapësira' } }),
  ],
  'html-in-text': [
    'organisations.1.summary',
    anOrg({ summary: 'A&nbsp;b' }),
    anOrg({ summary: 'AT&T; 3 < 4 > 2, <info@ura.al>' }),
  ],
  'placeholder-text': [
    'organisations.1.summary',
    anOrg({ summary: 'TODO' }),
    anOrg({ summary: 'Todo është emër; edicioni XXX.' }),
  ],
  'summary-repeats-title': [
    'services.0.summary',
    goodFileWith({ services: [service({ summary: 'SHERBIMI.' })] }),
    goodFileWith({ services: [service({ summary: 'Shërbimi ynë' })] }),
  ],
  'long-summary': [
    'services.0.summary',
    goodFileWith({ services: [service({ summary: 'ë'.repeat(601) })] }),
    goodFileWith({ services: [service({ summary: 'ë'.repeat(600) })] }),
  ],
  'insecure-link': [
    'organisations.1.website',
    anOrg({ website: 'http://ura.al' }),
    anOrg({ website: 'https://ura.al', source: { url: 'http://ura.al/2001' } }),
  ],
  'placeholder-link': [
    'organisations.1.website',
    anOrg({ website: 'https://www.example.org/x' }),
    anOrg({ website: 'https://example.org.al' }),
    anOrg({ website: 'https://harku.example/', tags: ['fictional'] }),
  ],
  'picture-without-alt': [
    'organisations.1.logo.alt',
    anOrg({ logo: { src: 'a.svg' } }),
    anOrg({ logo: { src: 'a.svg', alt: 'Logoja' } }),
  ],
  'phone-without-country': [
    'organisations.1.phone',
    anOrg({ phone: '038 123 456' }),
    anOrg({ phone: '+383 38 123 456' }),
    anOrg({ phone: '00383 38 123 456' }),
  ],
  'old-phone-code': [
    'organisations.1.phone',
    anOrg({ phone: '+377 44 123 456' }),
    anOrg({ phone: '+381 11 123 456' }),
    anOrg({ phone: '+386 1 123 456' }),
  ],
  'no-contact': [
    'organisations.1.website',
    anOrg({ email: undefined }),
    anOrg({ email: undefined, offices: [{ id: 'z', phone: '+383 38 123 456' }] }),
    anOrg({ email: undefined, dissolved: '2020' }),
  ],
  'no-municipality': [
    'organisations.1.municipality',
    anOrg({ municipality: undefined }),
    anOrg({ municipality: undefined, kind: 'embassy' }),
    anOrg({ municipality: undefined, country: 'DE' }),
    anOrg({ municipality: undefined, offices: [{ id: 'z', municipality: 'xk-gjilan' }] }),
  ],
  'same-name': [
    'organisations.2.name',
    goodFileWith({ organisations: [net, org(), { ...fund, name: 'ORGANIZATA' }] }),
    goodFileWith({ organisations: [net, org(), { ...fund, name: 'Organizata', parent: 'o' }] }),
  ],
  'same-acronym': [
    'organisations.2.shortName',
    goodFileWith({ organisations: [net, org({ shortName: 'QKB' }), { ...fund, shortName: 'qkb' }] }),
    goodFileWith({ organisations: [net, org({ shortName: 'QKB' }), { ...fund, shortName: 'QKBSH' }] }),
  ],
  'same-website': [
    'organisations.2.website',
    goodFileWith({
      organisations: [net, org({ website: 'https://ura.al/' }), { ...fund, website: 'https://www.ura.al' }],
    }),
    goodFileWith({
      organisations: [net, org({ website: 'https://ura.al/' }), { ...fund, website: 'https://ura.al/f' }],
    }),
  ],
  'same-identifier': [
    'organisations.2.identifiers',
    goodFileWith({
      organisations: [
        net,
        org({ identifiers: [{ scheme: 'x-eu-pic', value: '912345678' }] }),
        { ...fund, identifiers: [{ scheme: 'x-eu-pic', value: '912345678' }] },
      ],
    }),
    goodFileWith({
      organisations: [
        net,
        org({ identifiers: [{ scheme: 'x-eu-pic', value: '912345678' }] }),
        { ...fund, identifiers: [{ scheme: 'x-xk-nui', value: '912345678' }] },
      ],
    }),
  ],
  circle: [
    'organisations.1.parent',
    goodFileWith({ organisations: [net, org({ parent: 'f' }), { ...fund, parent: 'o' }] }),
    goodFileWith({ organisations: [net, org({ parent: 'f' }), { ...fund, parent: 'rrjeti' }] }),
  ],
  unconnected: [
    'organisations.3.id',
    anOrg({}, org({ id: 'x', name: 'Vetmia' })),
    anOrg({}, org({ id: 'x', name: 'Vetmia', parent: 'o' })),
    { ...header, organisations: [net, org({ id: 'x', name: 'Vetmia' })] }, // only a list of them
  ],
  'dissolved-member': [
    'memberships.0.until',
    anOrg({ dissolved: '2026-11-21' }),
    anOrg({ dissolved: '2026-11-22' }),
    {
      ...anOrg({ dissolved: '2024' }),
      memberships: [member({ until: '2024' }), member({ id: 'm2', member: 'f' })],
    },
  ],
  'dissolved-party': [
    'projects.0.parties.0.organisation',
    { ...anOrg({ dissolved: '2025' }), memberships: [member({ member: 'f' })] },
    { ...anOrg({ dissolved: '2027' }), memberships: [member({ member: 'f' })] },
  ],
  'network-without-members': [
    'organisations.0.kind',
    goodFileWith({ memberships: [] }),
    { ...goodFileWith({ memberships: [] }), organisations: [{ ...net, dissolved: '2020' }, org(), fund] },
  ],
  'stated-members-differ': [
    'organisations.0.statedMembers.count',
    goodFileWith({ organisations: [{ ...net, statedMembers: { count: 5 } }, org(), fund] }),
    goodFileWith({ organisations: [{ ...net, statedMembers: { count: 4 } }, org(), fund] }),
  ],
  'stated-members-old': [
    'organisations.0.statedMembers.asOf',
    goodFileWith({
      organisations: [{ ...net, statedMembers: { count: 2, asOf: '2024-11-21' } }, org(), fund],
    }),
    goodFileWith({
      organisations: [{ ...net, statedMembers: { count: 2, asOf: '2024-11-22' } }, org(), fund],
    }),
  ],
  'member-of-itself': ['memberships.0.member', goodFileWith({ memberships: [member({ member: 'rrjeti' })] })],
  'member-twice': [
    'memberships.1.member',
    goodFileWith({ memberships: [member(), member({ id: 'm2' })] }),
    goodFileWith({ memberships: [member({ until: '2021' }), member({ id: 'm2', since: '2022' })] }),
  ],
  'member-before-network': [
    'memberships.0.since',
    goodFileWith({ memberships: [member({ since: '2014' })] }),
    goodFileWith({ memberships: [member({ since: '2015-01' })] }),
  ],
  'no-parties': ['programmes.0.parties', goodFileWith({ programmes: [programme({ parties: [] })] })],
  'end-passed': [
    'programmes.0.dates.actualEnd',
    goodFileWith({ programmes: [programme({ dates: { end: '2026-11-21' } })] }),
    goodFileWith({ programmes: [programme({ dates: { end: '2026-11-22' } })] }),
    goodFileWith({ programmes: [programme({ dates: { end: '2025', actualEnd: '2025-12' } })] }),
  ],
  'over-in-use': [
    'programmes.0.dates.end',
    goodFileWith({
      programmes: [programme({ dates: { end: '2026-11-21' } })],
      projects: [project({ programme: 'l' })],
    }),
    goodFileWith({
      programmes: [programme({ dates: { end: '2026-11-22' } })],
      projects: [project({ programme: 'l', dates: { start: '2026-04-01', end: '2026-11-22' } })],
    }),
  ],
  'unused-component': [
    'programmes.0.components.1',
    goodFileWith({
      programmes: [
        programme({
          components: [
            { id: 'x', title: 'X' },
            { id: 'y', title: 'Y' },
          ],
        }),
      ],
      projects: [project({ programme: 'l', component: 'x' })],
    }),
    goodFileWith({ programmes: [programme({ components: [{ id: 'x', title: 'X' }] })] }),
  ],
  'status-out-of-date': [
    'projects.0.declaredStatus',
    aProject({ dates: { start: '2026-04-01', end: '2026-11-21' }, declaredStatus: 'in-progress' }),
    aProject({ dates: { start: '2026-04-01', end: '2026-11-22' }, declaredStatus: 'in-progress' }),
  ],
  'status-too-early': [
    'projects.0.declaredStatus',
    aProject({ declaredStatus: 'completed' }),
    aProject({ dates: { start: '2026-11-22', end: '2027' }, declaredStatus: 'in-progress' }),
  ],
  'duration-disagrees': [
    'projects.0.dates.end',
    aProject({ duration: { months: 6 } }),
    aProject({ duration: { months: 12 } }),
    aProject({ dates: { start: '2026-04-01', end: '2027-04-10' }, duration: { months: 12 } }),
  ],
  'outside-programme': [
    'projects.0.dates.start',
    aProject({ programme: 'l', dates: { start: '2024-12-31', end: '2027' } }),
    aProject({ programme: 'l', dates: { start: '2025-01-01', end: '2028' } }),
  ],
  'no-dates': ['projects.0.dates', aProject({ dates: undefined }), aProject({ dates: { end: '2027' } })],
  'no-end': [
    'projects.0.dates.end',
    aProject({ dates: { start: '2026-04' } }),
    aProject({ dates: { start: '2026-04' }, duration: { months: 12 } }),
  ],
  'no-implementer': [
    'projects.0.parties',
    aProject({ parties: [{ organisation: 'f', role: 'funder' }] }),
    aProject({
      parties: [
        { organisation: 'f', role: 'funder' },
        { organisation: 'o', role: 'lead' },
      ],
    }),
  ],
  'no-funder': [
    'projects.0.parties',
    aProject({ parties: [{ organisation: 'o', role: 'lead' }] }),
    {
      ...aProject({ parties: [{ organisation: 'o', role: 'lead' }] }),
      grants: [grant({ project: 'p' })],
    },
  ],
  'no-results': [
    'projects.0.results',
    aProject({ dates: { start: '2026-04-01', end: '2026-11-21' } }),
    aProject({ dates: { start: '2026-04-01', end: '2026-11-22' } }),
    aProject({ dates: { start: '2025', end: '2025' }, results: [{ text: 'Kopshti' }] }),
  ],
  'grants-above-budget': [
    'projects.0.budget.amount',
    {
      ...aProject({ budget: { amount: 3999.99, currency: 'EUR' } }),
      grants: [grant({ project: 'p' }), grant({ id: 'g2', project: 'p' })],
    },
    {
      ...aProject({ budget: { amount: 4000, currency: 'EUR' } }),
      grants: [grant({ project: 'p' }), grant({ id: 'g2', project: 'p' })],
    },
  ],
  'deadline-before-opening': [
    'calls.0.deadlines.0.at',
    aCall({ opens: '2026-12-25' }),
    aCall({ opens: '2026-12-24' }),
  ],
  'min-above-max': [
    'calls.0.funding.min',
    aCall({ funding: { currency: 'EUR', min: 2, max: 1 } }),
    aCall({ funding: { currency: 'EUR', min: 1, max: 1 } }),
    aCall({ projectMonths: { min: 3 } }),
  ],
  'funding-does-not-add-up': [
    'calls.0.funding.total',
    aCall({ funding: { currency: 'EUR', total: 10_001, max: 1000, awards: 10 } }),
    aCall({ funding: { currency: 'EUR', total: 10_000, max: 1000, awards: 10 } }),
    aCall({ funding: { currency: 'EUR', total: 10_000, max: 1000 } }),
  ],
  'no-deadline': [
    'calls.0.deadlines',
    aCall({ deadlines: undefined }),
    aCall({ deadlines: undefined, rolling: true }),
    aCall({ deadlines: undefined, cancelledOn: '2026-11-01' }),
  ],
  'no-way-to-apply': [
    'calls.0.applyUrl',
    aCall({ applyUrl: undefined }),
    aCall({ applyUrl: undefined, contact: { email: 'info@ura.al' } }),
    aCall({ applyUrl: undefined, opens: '2026-12-01' }),
  ],
  'closing-untranslated': [
    'calls.0.title',
    goodFileWith({ services: many, calls: [call({ deadlines: [{ at: '2026-11-29' }] })] }),
    goodFileWith({ services: many, calls: [call({ deadlines: [{ at: '2026-11-30' }] })] }),
    goodFileWith({
      services: many,
      calls: [call({ title: { sq: 'A', en: 'B' }, deadlines: [{ at: '2026-11-29' }] })],
    }),
    aCall({ deadlines: [{ at: '2026-11-29' }] }),
  ],
  'closed-but-tagged-open': [
    'calls.0.tags.0',
    goodFileWith({ calls: [closed({ tags: ['E hapur'] })], grants: [grant({ call: 'c' })] }),
    aCall({ tags: ['e hapur'] }),
    goodFileWith({ calls: [closed({ tags: ['të hapura'] })], grants: [grant({ call: 'c' })] }),
  ],
  'results-before-deadline': [
    'calls.0.resultsOn',
    aCall({ resultsOn: '2026-12-23' }),
    aCall({ resultsOn: '2026-12-24' }),
    aCall({ resultsOn: '2026-12' }),
  ],
  'no-results-date': [
    'calls.0.resultsOn',
    goodFileWith({ calls: [closed({ resultsOn: undefined })] }),
    goodFileWith({ calls: [closed({ resultsOn: undefined })], grants: [grant({ call: 'c' })] }),
    aCall({}),
  ],
  'results-without-grants': [
    'calls.0.resultsOn',
    goodFileWith({ calls: [closed({ resultsOn: '2026-11-21' })] }),
    goodFileWith({ calls: [closed({ resultsOn: '2026-11-22' })] }),
    goodFileWith({ calls: [closed()], grants: [] }),
    goodFileWith({ calls: [closed()], grants: [grant({ call: 'c' })] }),
  ],
  'grants-above-total': [
    'calls.0.funding.total',
    aGrant({}, { funding: { currency: 'EUR', total: 1999 } }),
    aGrant({}, { funding: { currency: 'EUR', total: 2000 } }),
  ],
  'apply-link-is-site': [
    'calls.0.applyUrl',
    goodFileWith({
      organisations: [net, org(), { ...fund, website: 'https://www.fondi.al/' }],
      calls: [call({ applyUrl: 'https://fondi.al' })],
    }),
    goodFileWith({ organisations: [net, org(), { ...fund, website: 'https://fondi.al/' }] }),
  ],
  'info-session-too-late': [
    'calls.0.infoSessions.0',
    goodFileWith({
      calls: [call({ infoSessions: ['e'] })],
      events: [event({ starts: '2026-12-24T16:00', ends: undefined })],
    }),
    goodFileWith({
      calls: [call({ infoSessions: ['e'] })],
      events: [event({ starts: '2026-12-24T15:59', ends: undefined })],
    }),
  ],
  'no-amount': ['grants.0.amount', goodFileWith({ grants: [grant({ amount: undefined })] })],
  'no-award-date': ['grants.0.awardedOn', goodFileWith({ grants: [grant({ awardedOn: undefined })] })],
  'recipient-is-funder': [
    'grants.0.recipient',
    goodFileWith({ grants: [grant({ recipient: 'f' })] }),
    goodFileWith({ grants: [grant({ recipient: { individual: true } })] }),
  ],
  'grant-before-deadline': [
    'grants.0.awardedOn',
    aGrant({ awardedOn: '2026-02-28' }),
    aGrant({ awardedOn: '2026-03-01' }),
    aGrant({ awardedOn: '2026-02' }, { deadlines: undefined, rolling: true }),
  ],
  'grant-beyond-limits': [
    'grants.0.amount.amount',
    aGrant({}, { funding: { currency: 'EUR', max: 1999.99 } }),
    aGrant({}, { funding: { currency: 'EUR', min: 2000, max: 2000 } }),
  ],
  'grant-currency-differs': [
    'grants.0.amount.currency',
    aGrant({}, { funding: { currency: 'ALL', max: 1 } }),
    aGrant({}, { funding: { currency: 'EUR' } }),
  ],
  'no-event-end': [
    'events.0.ends',
    anEvent({ starts: '2026-11-21T10:00', ends: undefined }),
    anEvent({ starts: '2026-11-22T10:00', ends: undefined }),
    anEvent({ starts: '2026-11-21', ends: undefined }),
  ],
  'registration-after-start': [
    'events.0.registrationCloses',
    anEvent({ registrationCloses: '2026-12-02T10:01' }),
    anEvent({ registrationCloses: '2026-12-02T10:00' }),
    anEvent({ registrationCloses: '2026-12-02' }),
  ],
  'no-place': [
    'events.0.municipality',
    anEvent({ municipality: undefined }),
    anEvent({ municipality: undefined, onlineUrl: 'https://ura.al/takim' }),
    anEvent({ municipality: undefined, status: 'cancelled' }),
    anEvent({ municipality: undefined, starts: '2026-11-21', ends: undefined }),
  ],
  'no-online-address': [
    'events.0.onlineUrl',
    anEvent({ status: 'moved-online' }),
    anEvent({ status: 'moved-online', onlineUrl: 'https://ura.al/takim' }),
  ],
  'series-without-events': [
    'events.0.starts',
    goodFileWith({ events: [event({ starts: undefined, ends: undefined })] }),
    goodFileWith({
      events: [event({ id: 'x', starts: undefined, ends: undefined }), event({ series: 'x' })],
    }),
    goodFileWith({ events: [event({ starts: undefined, ends: undefined, status: 'postponed' })] }),
  ],
  'no-channel': [
    'services.0.channels',
    goodFileWith({ services: [service({ channels: undefined })] }),
    goodFileWith({ services: [service({ channels: undefined, contact: { email: 'info@ura.al' } })] }),
  ],
  'article-in-future': [
    'articles.0.published',
    goodFileWith({ articles: [article({ published: '2026-11-23' })] }),
    goodFileWith({ articles: [article({ published: '2026-11-22' })] }),
  ],
  'article-about-nothing': ['articles.0.about', goodFileWith({ articles: [article({ about: [] })] })],
  'no-article-text': [
    'articles.0.summary',
    goodFileWith({ articles: [article({ summary: undefined })] }),
    goodFileWith({ articles: [article({ summary: undefined, body: ['Fjalia.'] })] }),
  ],
};

describe('each rule', () => {
  test.each(Object.entries(CASES))(
    'is found in a minimal file and not in similar ones: %s',
    (code, [where, faulty, ...fine]) => {
      const found = inspect(faulty).filter((finding) => finding.code === code);
      expect(found.map(({ path }) => path.join('.'))).toEqual([where]);
      fine.forEach((file, index) =>
        expect([index, inspect(file).some((finding) => finding.code === code)]).toEqual([index, false]),
      );
    },
  );

  test.each(Object.entries(CASES))(
    'is formatted in every language with its place: %s',
    (code, [, faulty]) => {
      const finding = inspect(faulty).find((each) => each.code === code)!;
      for (const locale of LOCALES) {
        const text = formatFinding(finding, locale);
        expect(text).toContain(findingMessages(locale).sentences[code as InspectionCode]);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
      for (const name of Object.keys(finding.params))
        expect(findingMessages('en').params).toHaveProperty(name);
    },
  );
});

describe('inspectDataset', () => {
  test('inspects every span and every date of a record', () => {
    expect(
      brief(
        inspect(
          goodFileWith({
            organisations: [net, org({ founded: '2027', dissolved: '2026' }), fund],
            memberships: [
              member({ since: '2021', until: '2020', verifiedAt: '2027' }),
              member({ id: 'm2', member: 'f' }),
            ],
            events: [event({ starts: '2026-12-02T10:00', ends: '2026-12-02T09:00' })],
            projects: [
              project({
                parties: [
                  ...project().parties,
                  { organisation: 'o', role: 'host', since: '2026-05', until: '2026-04' },
                ],
              }),
            ],
          }),
        ).filter(({ code }) => code === 'end-before-start' || code === 'date-in-future'),
      ),
    ).toEqual([
      'end-before-start error organisations.1.dissolved',
      'date-in-future warning organisations.1.founded',
      'end-before-start error memberships.0.until',
      'date-in-future warning memberships.0.verifiedAt',
      'end-before-start error projects.0.parties.2.until',
      'end-before-start error events.0.ends',
    ]);
  });

  test('names the first of two similar records in the finding of the later one', () => {
    const [finding] = inspect(
      goodFileWith({ organisations: [net, org(), { ...fund, name: { en: 'organisation' } }] }),
    );
    expect(finding?.params).toEqual({ other: 'Organizata (o)' });
  });

  test('reports a circle once, wherever it is entered', () => {
    const chain = ['a', 'b', 'c', 'd'].map((id) =>
      org({ id, name: id, parent: { a: 'b', b: 'c', c: 'd', d: 'b' }[id] }),
    );
    const circles = inspect(
      goodFileWith({ organisations: [net, org(), fund, ...chain, org({ id: 'z', name: 'Z', parent: 'z' })] }),
    );
    expect(circles.filter(({ code }) => code === 'circle').map(({ record }) => record?.id)).toEqual([
      'b',
      'z',
    ]);
  });

  test('includes the findings of identifiers, in order of their organisations', () => {
    const findings = inspect(
      goodFileWith({
        organisations: [
          net,
          org({ identifiers: [{ scheme: 'x-eu-pic', value: '1' }], email: undefined }),
          { ...fund, email: undefined },
        ],
      }),
    );
    expect(brief(findings)).toEqual([
      'doubtful-identifier warning organisations.1.identifiers.0.value',
      'no-contact advice organisations.1.website',
      'no-contact advice organisations.2.website',
    ]);
  });

  test('names the record in the language of the file and fills the sentence', () => {
    const [finding] = inspect(
      aProject({
        title: { en: 'Project', sq: 'Projekti' },
        dates: { start: '2022-12-15' },
        duration: { months: 6 },
        declaredStatus: 'in-progress',
        results: [{ text: 'R' }],
      }),
    );
    expect(finding).toEqual({
      code: 'status-out-of-date',
      severity: 'warning',
      path: ['projects', 0, 'declaredStatus'],
      record: { noun: 'projects', index: 0, id: 'p', name: 'Projekti' },
      params: { value: 'in-progress', date: '2023-06-14' },
    });
    expect(formatFinding(finding!, 'en')).toBe(
      'Project 1 “Projekti”, field declaredStatus (Declared status): The declared status is out of date: the date has passed. ' +
        'Correct the status, or write the new date. Value: “in-progress”. Date: 2023-06-14.',
    );
  });

  test('does not repeat findings of the check, such as a missing series or office', () => {
    const { dataset, findings } = checkDataset(
      goodFileWith({ events: [event({ series: 'x' })], services: [service({ offices: ['x'] })] }),
    );
    expect(brief(findings)).toEqual([
      'dangling-reference warning services.0.offices.0',
      'dangling-reference warning events.0.series',
    ]);
    expect(brief(inspectDataset(linkDataset(dataset), { clock: NOON }))).toEqual([]);
  });

  test('reports in the order of the file, and the same each time', () => {
    const linked = linkDataset(checked('broken.json').dataset);
    const findings = inspectDataset(linked, { clock: NOON });
    expect(inspectDataset(linked, { clock: NOON })).toEqual(findings);
    const places = findings.map(({ record }) =>
      record ? NOUNS.findIndex((noun) => noun === record.noun) * 1e6 + record.index : -1,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('omits findings that need the time when the clock is broken', () => {
    const broken = { now: () => new Date(NaN) };
    const file = { ...anOrg({ founded: '2030', email: undefined }), updatedAt: '2001' };
    expect(inspect(file, broken).map(({ code }) => code)).toEqual(['no-contact']);
  });
});

/** The number of findings by severity and code. */
const countFindings = (name: string) => {
  const counts: Record<string, number> = {};
  for (const { severity, code } of inspectDataset(linkDataset(checked(name).dataset), { clock: NOON })) {
    const key = `${severity} ${code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

test('finds a stale status and open questions in the example files', () => {
  expect(countFindings('civil-society.json')).toEqual({
    'warning status-out-of-date': 1, // the fact sheet still says "in progress"
    'advice end-passed': 1, // the programme of 2022 to 2025
    'advice no-end': 1,
    'advice no-funder': 3,
    'advice no-contact': 24,
    'advice no-municipality': 13,
    'advice stated-members-differ': 1, // 17 members are stated, one is known
    'advice stated-members-old': 1, // in 2017
    'advice no-channel': 16,
    'advice series-without-events': 2,
  });
});

describe('unchecked data', () => {
  const junk = fc.anything({ withNullPrototype: true, maxDepth: 3 });
  const word = fc.constantFrom(
    '',
    'sq',
    'o',
    'p',
    'rrjeti',
    '2026',
    '2026-13',
    '2026-12-04T16:00',
    'in-progress',
    'http://x',
    '+377 44',
  );
  const value = fc.oneof(junk, word, fc.array(word), fc.dictionary(word, word));
  const FIELDS = [
    ...[
      'id',
      'name',
      'title',
      'summary',
      'kind',
      'parties',
      'dates',
      'duration',
      'member',
      'network',
      'since',
      'until',
      'tags',
    ],
    ...[
      'deadlines',
      'opens',
      'funding',
      'call',
      'amount',
      'funders',
      'recipient',
      'starts',
      'ends',
      'series',
      'parent',
      'website',
    ],
    ...[
      'phone',
      'logo',
      'identifiers',
      'statedMembers',
      'components',
      'programme',
      'infoSessions',
      'about',
      'body',
      'dissolved',
    ],
  ];
  const record = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 12 });
  const file = fc.record(
    Object.fromEntries([
      ...NOUNS.map((noun) => [noun, fc.oneof(fc.array(fc.oneof(record, junk), { maxLength: 4 }), junk)]),
      ...['language', 'zone', 'updatedAt', 'licence'].map((key) => [key, value]),
    ]) as Record<string, fc.Arbitrary<unknown>>,
    { requiredKeys: [] },
  );

  test('never makes it throw, and its findings can be formatted', () => {
    fc.assert(
      fc.property(fc.oneof(file, junk), (input) => {
        for (const finding of inspectDataset(linkDataset(input as Dataset), { clock: NOON }))
          formatFinding(finding, 'sq');
      }),
      { numRuns: runs(500) },
    );
  });

  test('does not stop it at a record that throws when read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    const findings = inspectDataset(
      linkDataset({
        ...good,
        organisations: [net, org({ email: undefined }), fund],
        services: [trap],
      } as unknown as Dataset),
      NOON,
    );
    expect(findings.map(({ code }) => code)).toContain('no-contact');
  });
});

test('takes linear time for ten thousand records', { timeout: 30_000 }, () => {
  const of = (count: number) => {
    const organisations = Array.from({ length: count }, (_, index) =>
      org({
        id: `o${index}`,
        name: `Organizata ${index}`,
        website: `https://o${index}.al`,
        parent: `o${index + 1}`,
      }),
    );
    const memberships = organisations.map(({ id }) => member({ id: `m-${id}`, member: id }));
    const linked = linkDataset({
      ...good,
      organisations: [net, ...organisations],
      memberships,
    } as unknown as Dataset);
    const start = performance.now();
    inspectDataset(linked, { clock: NOON });
    return performance.now() - start;
  };
  of(500);
  expect(of(5000)).toBeLessThan(5000); // guards against quadratic time, measures nothing
});
