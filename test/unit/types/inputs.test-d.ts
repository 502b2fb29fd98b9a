import { assertType, describe, expectTypeOf, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/validate/check-dataset.ts';
import type {
  ArticleInput,
  Dataset,
  DatasetInput,
  GrantCall,
  GrantCallInput,
  GrantInput,
  MembershipInput,
  MunicipalityInput,
  OrganisationInput,
  ProgrammeInput,
  ProjectInput,
  PublicEventInput,
  ServiceInput,
} from '../../../src/index.ts';

describe('an input', () => {
  const call = { id: 'grante-2026', title: { sq: 'Grante' }, publisher: 'fondi' } as const;

  test('is a literal with plain ids', () => {
    assertType<GrantCallInput>({ ...call, title: 'Grante', deadlines: [{ at: '2026-12-04T16:00' }] });
    assertType<GrantCallInput>({ ...call, funding: { max: 5000, currency: 'EUR' } });
    assertType<readonly string[] | undefined>({} as GrantCallInput['funders']);
    expectTypeOf<GrantCallInput['id']>().toEqualTypeOf<string>();
  });

  test('has no misspelt field', () => {
    // @ts-expect-error: `titel` is not a field
    assertType<GrantCallInput>({ ...call, titel: 'Grante' });
    // @ts-expect-error: nor is `zoen` one of a deadline
    assertType<GrantCallInput>({ ...call, deadlines: [{ at: '2026-12-04', zoen: 'Europe/Tirane' }] });
    // @ts-expect-error: nor `maximum` one of its funding
    assertType<GrantCallInput>({ ...call, funding: { currency: 'EUR', maximum: 5000 } });
    // @ts-expect-error: the title is missing
    assertType<GrantCallInput>({ id: 'grante-2026', publisher: 'fondi' });
    // @ts-expect-error: a dataset has no list of people
    assertType<DatasetInput>({ ura: '1', title: 'R', publisher: 'r', language: 'sq', people: [] });
    const file = { ura: '1', title: 'R', publisher: 'r', language: 'sq' } as const;
    // @ts-expect-error: a call in its list has no misspelt field either
    assertType<DatasetInput>({ ...file, calls: [{ ...call, titel: 'Grante' }] });
    assertType<DatasetInput>({ ...file, calls: [call] });
  });

  test('names its fields', () => {
    expectTypeOf<'title' | 'deadlines' | 'tags'>().toExtend<keyof GrantCallInput>();
    expectTypeOf<'titel'>().not.toExtend<keyof GrantCallInput>();
    expectTypeOf<'titel'>().not.toExtend<
      | keyof ArticleInput
      | keyof DatasetInput
      | keyof GrantInput
      | keyof MembershipInput
      | keyof MunicipalityInput
      | keyof OrganisationInput
      | keyof ProgrammeInput
      | keyof ProjectInput
      | keyof PublicEventInput
      | keyof ServiceInput
    >();
  });

  test('is checked into a record that keeps unknown fields', () => {
    expectTypeOf(parseDataset({} as DatasetInput)).toEqualTypeOf<Dataset>();
    expectTypeOf<GrantCall['fieldOfALaterVersion']>().toBeUnknown();
  });
});
