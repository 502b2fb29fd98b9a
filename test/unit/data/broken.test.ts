import { describe, expect, test } from 'vitest';
import type { Dropped, FindingCode, Severity } from '../../../src/model/finding.ts';
import { checked, read } from './example.ts';

type Expected = [code: FindingCode, dropped: Dropped | undefined, path: string, severity?: Severity];

/** The finding expected for each broken record. The id of a record says what is wrong with it. */
const EXPECTED: Record<string, Expected> = {
  'organisations/missing-name': ['missing', 'record', 'name'],
  'organisations/missing-kind': ['missing', 'record', 'kind'],
  'organisations/kind-with-a-typing-error': ['unknown-value', 'record', 'kind'],
  'organisations/empty-name': ['empty-text', 'value', 'name.sq'],
  'organisations/language-that-is-none': ['bad-language', 'value', 'name.al!'],
  'organisations/name-as-number': ['wrong-type', 'record', 'name'],
  'organisations/unknown-place': ['unknown-place', undefined, 'municipality', 'warning'],
  'organisations/javascript-link': ['bad-link', 'value', 'website'],
  'organisations/javascript-link-in-disguise': ['bad-link', 'value', 'website'],
  'organisations/javascript-logo': ['bad-image', 'value', 'logo.src'],
  'organisations/email-without-at': ['bad-email', 'value', 'email'],
  'organisations/phone-in-words': ['bad-phone', 'value', 'phone'],
  'organisations/founded-on-30-february': ['impossible-date', 'value', 'founded'],
  'organisations/founded-with-dots': ['bad-date', 'value', 'founded'],
  'organisations/dangling-parent': ['dangling-reference', undefined, 'parent', 'warning'],
  'organisations/count-as-text': ['wrong-type', 'value', 'statedMembers.count'],
  'organisations/identifier-with-spaces': ['bad-identifier', 'value', 'identifiers.0.scheme'],
  'organisations/one-of-two-offices-bad': ['missing', 'value', 'offices.1.id'],
  'organisations/unknown-field': ['unknown-field', undefined, 'webiste', 'advice'],
  'organisations/two-with-one-id': ['duplicate-id', 'record', 'id'],
  'organisations/Id With Spaces': ['bad-id', 'record', 'id'],
  'organisations/row 26': ['missing', 'record', 'id'],
  'organisations/row 27': ['wrong-type', 'record', ''],
  'organisations/row 28': ['wrong-type', 'record', ''],
  'memberships/missing-network': ['missing', 'record', 'network'],
  'memberships/dangling-member': ['dangling-reference', undefined, 'member', 'warning'],
  'memberships/member-as-number': ['wrong-type', 'record', 'member'],
  'memberships/until-month-13': ['impossible-date', 'value', 'until'],
  'programmes/missing-title': ['missing', 'record', 'title'],
  'programmes/component-without-title': ['missing', 'value', 'components.1.title'],
  'programmes/group-with-unknown-place': ['unknown-place', undefined, 'places.0.municipalities.1', 'warning'],
  'programmes/dates-as-text': ['wrong-type', 'value', 'dates'],
  'projects/no-parties': ['too-few', 'record', 'parties'],
  'projects/party-with-two-actors': ['party-needs-one', 'value', 'parties.1'],
  'projects/unknown-role': ['unknown-value', 'value', 'parties.1.role'],
  'projects/start-on-31-april': ['impossible-date', 'value', 'dates.start'],
  'projects/zero-months': ['bad-number', 'value', 'duration.months'],
  'projects/budget-as-text': ['wrong-type', 'value', 'budget.amount'],
  'projects/unknown-status': ['unknown-value', 'value', 'declaredStatus'],
  'projects/one-of-two-places-unknown': ['bad-id', 'value', 'municipalities.1'],
  'grants/no-funders': ['too-few', 'record', 'funders'],
  'grants/negative-amount': ['negative-amount', 'value', 'amount.amount'],
  'grants/three-decimals': ['too-many-decimals', 'value', 'amount.amount'],
  'grants/currency-in-words': ['bad-currency', 'value', 'amount.currency'],
  'grants/dangling-recipient': ['dangling-reference', undefined, 'recipient', 'warning'],
  'grants/individual-as-text': ['unknown-value', 'record', 'recipient.individual'],
  'calls/missing-publisher': ['missing', 'record', 'publisher'],
  'calls/deadline-at-25-o-clock': ['impossible-date', 'value', 'deadlines.0.at'],
  'calls/deadline-with-dots': ['bad-moment', 'value', 'deadlines.0.at'],
  'calls/unknown-zone': ['unknown-zone', 'value', 'deadlines.0.zone'],
  'calls/javascript-apply-link': ['bad-link', 'value', 'applyUrl'],
  'calls/data-link-in-document': ['bad-link', 'value', 'documents.0.url'],
  'calls/amount-as-text': ['wrong-type', 'value', 'funding.max'],
  'calls/share-of-120-percent': ['bad-number', 'value', 'funding.coFinancingPercent'],
  'calls/rolling-as-text': ['wrong-type', 'value', 'rolling'],
  'calls/dangling-info-session': ['dangling-reference', undefined, 'infoSessions.0', 'warning'],
  'calls/unknown-applicant': ['unknown-value', 'value', 'eligibility.applicants.1'],
  'services/no-provider': ['party-needs-one', 'record', 'provider'],
  'services/two-providers': ['party-needs-one', 'record', 'provider'],
  'services/unknown-channel': ['unknown-value', 'value', 'channels.1'],
  'events/starts-with-offset': ['bad-moment', 'value', 'starts'],
  'events/starts-on-29-february-2027': ['impossible-date', 'value', 'starts'],
  'events/place-by-name': ['bad-id', 'value', 'municipality'],
  'events/dangling-series': ['dangling-reference', undefined, 'series', 'warning'],
  'events/title-as-list': ['wrong-type', 'record', 'title'],
  'articles/missing-date': ['missing', 'record', 'published'],
  'articles/published-on-31-november': ['impossible-date', 'record', 'published'],
  'articles/about-nobody': ['dangling-reference', undefined, 'about.1', 'warning'],
  'articles/data-image': ['bad-image', 'value', 'image.src'],
  'municipalities/country-in-words': ['bad-value', 'record', 'country'],
  'municipalities/name-without-language': ['wrong-type', 'record', 'name'],
  'municipalities/centre-beyond-the-pole': ['bad-number', 'value', 'centroid.lat'],
};

const LISTS = [
  'organisations',
  'memberships',
  'programmes',
  'projects',
  'grants',
  'calls',
  'services',
  'events',
  'articles',
  'municipalities',
] as const;

describe('broken.json', () => {
  const raw = JSON.parse(read('broken.json')) as Record<string, unknown[]>;
  const { dataset, findings } = checked('broken.json');
  const key = ({ record }: (typeof findings)[number]) =>
    record && `${record.noun}/${record.id ?? `row ${record.index}`}`;

  test.each(Object.entries(EXPECTED))(
    'reports what is wrong with %s',
    (name, [code, dropped, path, severity = 'error']) => {
      expect(
        findings
          .filter((finding) => key(finding) === name)
          .map((finding) => [
            finding.code,
            finding.dropped,
            finding.path.slice(2).join('.'),
            finding.severity,
          ]),
      ).toEqual([[code, dropped, path, severity]]);
    },
  );

  test('reports nothing about valid records, and one finding about the file itself', () => {
    expect(findings.map(key).filter((name) => name !== undefined && !(name in EXPECTED))).toEqual([]);
    expect(findings.filter(({ record }) => !record).map(({ code, path }) => [code, ...path])).toEqual([
      ['bad-link', 'editUrl'],
    ]);
  });

  test('has a valid and a broken record of every noun', () => {
    for (const list of LISTS) {
      expect(
        dataset[list].some(({ id }) => id.startsWith('good-') || id === 'mk-tetove'),
        list,
      ).toBe(true);
      expect(
        Object.keys(EXPECTED).some((name) => name.startsWith(`${list}/`)),
        list,
      ).toBe(true);
    }
  });

  test('drops only the records that cannot be shown', () => {
    for (const list of LISTS) {
      const droppedCount = Object.entries(EXPECTED).filter(
        ([name, [, dropped]]) => name.startsWith(`${list}/`) && dropped === 'record',
      ).length;
      expect(dataset[list].length, list).toBe(raw[list]!.length - droppedCount);
    }
  });

  test('keeps the valid part of a record with an error', () => {
    const call = dataset.calls.find(({ id }) => id === 'amount-as-text');
    expect(call?.funding).toEqual({ currency: 'EUR', unreadable: ['max', 'min'] });
    const late = dataset.calls.find(({ id }) => id === 'deadline-at-25-o-clock');
    expect(late).toMatchObject({ unreadable: ['deadlines'] });
    expect(late?.deadlines).toBeUndefined();
    const project = dataset.projects.find(({ id }) => id === 'one-of-two-places-unknown');
    expect(project?.municipalities).toEqual(['xk-peje']);
    expect(dataset.organisations.find(({ id }) => id === 'two-with-one-id')?.name).toMatchObject({
      en: 'The first one stays',
    });
  });

  test('leaves no address that could run a script', () => {
    expect(JSON.stringify(dataset)).not.toMatch(/"(java\\n?script|javascript|data):/i);
  });
});
