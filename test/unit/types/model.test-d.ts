import { assertType, describe, expectTypeOf, test } from 'vitest';
import type { AnyRecord, Dataset } from '../../../src/model/dataset.ts';
import type { Article } from '../../../src/model/article.ts';
import type { CheckCode, Finding, FindingCode } from '../../../src/model/finding.ts';
import type { ApplicantKind, Deadline, Funding, GrantCall } from '../../../src/model/grant-call.ts';
import type { Grant } from '../../../src/model/grant.ts';
import type {
  GrantCallId,
  MunicipalityId,
  OrganisationId,
  ProgrammeId,
  ProjectId,
  RecordId,
} from '../../../src/model/id.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Money } from '../../../src/model/money.ts';
import type { Municipality } from '../../../src/model/municipality.ts';
import type { Noun } from '../../../src/model/noun.ts';
import type { Organisation, OrganisationKind } from '../../../src/model/organisation.ts';
import type { Party, Role } from '../../../src/model/party.ts';
import type { Programme } from '../../../src/model/programme.ts';
import type { DeclaredStatus, Project } from '../../../src/model/project.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import type { Service } from '../../../src/model/service.ts';

describe('ids', () => {
  const organisation = 'casa' as OrganisationId;

  test('are strings', () => {
    expectTypeOf<OrganisationId>().toExtend<string>();
    assertType<string>(organisation);
  });

  test('of different nouns are not interchangeable', () => {
    // @ts-expect-error: the id of an organisation is not that of a project
    assertType<ProjectId>(organisation);
    // @ts-expect-error: nor that of a municipality
    assertType<MunicipalityId>(organisation);
    // @ts-expect-error: a plain string is an id only after the check
    assertType<OrganisationId>('casa');
    expectTypeOf<ProgrammeId>().not.toEqualTypeOf<GrantCallId>();
    expectTypeOf<RecordId>().not.toExtend<OrganisationId>();
  });

  test('fit the fields that refer to them', () => {
    expectTypeOf<Organisation['id']>().toEqualTypeOf<OrganisationId>();
    expectTypeOf<NonNullable<Organisation['parent']>>().toEqualTypeOf<OrganisationId>();
    expectTypeOf<NonNullable<Project['programme']>>().toEqualTypeOf<ProgrammeId>();
    expectTypeOf<NonNullable<Grant['project']>>().toEqualTypeOf<ProjectId>();
    expectTypeOf<Grant['funders'][number]>().toEqualTypeOf<OrganisationId>();
    expectTypeOf<NonNullable<Grant['call']>>().toEqualTypeOf<GrantCallId>();
    expectTypeOf<NonNullable<GrantCall['programme']>>().toEqualTypeOf<ProgrammeId>();
    expectTypeOf<NonNullable<PublicEvent['municipality']>>().toEqualTypeOf<MunicipalityId>();
  });
});

describe('nouns', () => {
  test('each have a list in the dataset', () => {
    expectTypeOf<Dataset[Noun][number]>().toEqualTypeOf<AnyRecord>();
    expectTypeOf<Dataset['organisations']>().toEqualTypeOf<Organisation[]>();
    expectTypeOf<Dataset['memberships']>().toEqualTypeOf<Membership[]>();
    expectTypeOf<Dataset['programmes']>().toEqualTypeOf<Programme[]>();
    expectTypeOf<Dataset['projects']>().toEqualTypeOf<Project[]>();
    expectTypeOf<Dataset['grants']>().toEqualTypeOf<Grant[]>();
    expectTypeOf<Dataset['calls']>().toEqualTypeOf<GrantCall[]>();
    expectTypeOf<Dataset['services']>().toEqualTypeOf<Service[]>();
    expectTypeOf<Dataset['events']>().toEqualTypeOf<PublicEvent[]>();
    expectTypeOf<Dataset['articles']>().toEqualTypeOf<Article[]>();
    expectTypeOf<Dataset['municipalities']>().toEqualTypeOf<Municipality[]>();
    expectTypeOf<Dataset['ura']>().toEqualTypeOf<'1'>();
  });

  test('require their required fields', () => {
    const id = 'a' as OrganisationId;
    assertType<Organisation>({ id, name: 'A', kind: 'ngo' });
    // @ts-expect-error: an organisation has a name
    assertType<Organisation>({ id, kind: 'ngo' });
    // @ts-expect-error: and a known kind
    assertType<Organisation>({ id, name: 'A', kind: 'fondation' });
    // @ts-expect-error: a project has parties
    assertType<Project>({ id: 'p' as ProjectId, title: 'P' });
    // @ts-expect-error: a call has a publisher
    assertType<GrantCall>({ id: 'c' as GrantCallId, title: 'C' });
    // @ts-expect-error: a service has a provider
    assertType<Service>({ id: 's' as Service['id'], title: 'S', kind: 'other' });
    // @ts-expect-error: an article has a date
    assertType<Article>({ id: 'a' as Article['id'], title: 'A' });
    // @ts-expect-error: a membership has a network
    assertType<Membership>({ id: 'm' as Membership['id'], member: id });
    // @ts-expect-error: a grant has funders
    assertType<Grant>({ id: 'g' as Grant['id'], title: 'G', recipient: id });
    // @ts-expect-error: a municipality has a name in a language
    assertType<Municipality>({ id: 'mk-x' as MunicipalityId, country: 'MK', name: 'X' });
    // @ts-expect-error: a programme has a title
    assertType<Programme>({ id: 'p' as ProgrammeId });
    // @ts-expect-error: an event has a title
    assertType<PublicEvent>({ id: 'e' as PublicEvent['id'] });
  });

  test('accept only known values', () => {
    // @ts-expect-error: an unknown role
    assertType<Role>('donor');
    // @ts-expect-error: closed is a status of calls
    assertType<DeclaredStatus>('closed');
    expectTypeOf<OrganisationKind>().toExtend<ApplicantKind>();
    expectTypeOf<ApplicantKind>().not.toExtend<OrganisationKind>();
    expectTypeOf<Party['role']>().toEqualTypeOf<Role>();
    // @ts-expect-error: a status of events
    assertType<PublicEvent['status']>('closed');
    // @ts-expect-error: an unknown channel
    assertType<NonNullable<Service['channels']>>(['fax']);
  });

  test('allow people without a record as recipients and members', () => {
    assertType<Grant['recipient']>({ individual: true });
    // @ts-expect-error: an individual has a label, not a name
    assertType<Grant['recipient']>({ individual: 'Arta' });
    assertType<Membership['member']>({ individual: { sq: 'Arta' } });
  });
});

describe('values', () => {
  test('are plain strings, numbers, arrays and objects', () => {
    expectTypeOf<LocalText>().toEqualTypeOf<string | Record<string, string>>();
    expectTypeOf<NonNullable<Project['dates']>['start']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Deadline['at']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<Project['budget']>>().toExtend<Money>();
    expectTypeOf<Funding['max']>().toEqualTypeOf<number | undefined>();
    // @ts-expect-error: a date is a string with its precision
    assertType<Article['published']>(new Date(0));
    // @ts-expect-error: an amount is a number
    assertType<Money>({ amount: '5', currency: 'EUR' });
  });

  test('of unknown fields are not typed', () => {
    expectTypeOf<Organisation['colour']>().toBeUnknown();
  });
});

describe('findings', () => {
  test('have a known code', () => {
    expectTypeOf<CheckCode>().toExtend<FindingCode>();
    expectTypeOf<'doubtful-identifier'>().toExtend<FindingCode>();
    // @ts-expect-error: an unknown code
    assertType<FindingCode>('odd');
    expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'advice'>();
    expectTypeOf<Finding['path']>().toEqualTypeOf<readonly (string | number)[]>();
  });
});
