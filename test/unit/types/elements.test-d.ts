import { describe, expectTypeOf, test } from 'vitest';
import type { UraFilterEvent, UraSelectEvent } from '../../../components/core/events.ts';
import type { UraCallList } from '../../../components/elements/call-list/call-list.define.ts';
import type { GrantCall } from '../../../src/model/grant-call.ts';
import type { Organisation } from '../../../src/model/organisation.ts';

describe('the definition of an element', () => {
  const element = document.createElement('ura-call-list');

  test('types the element by its tag', () => {
    expectTypeOf(element).toEqualTypeOf<UraCallList>();
    expectTypeOf(element.data).not.toBeAny();
    // @ts-expect-error: it has no such property
    void element.dota;
  });

  test('types its events', () => {
    element.addEventListener('ura-filter', (event) => {
      expectTypeOf(event).toEqualTypeOf<UraFilterEvent>();
    });
    document.addEventListener('ura-select', (event) => {
      expectTypeOf(event).toEqualTypeOf<UraSelectEvent>();
    });
  });

  test('narrows the selected record by its noun', () => {
    element.addEventListener('ura-select', ({ detail }) => {
      if (detail.noun === 'calls') expectTypeOf(detail.record).toEqualTypeOf<GrantCall>();
      if (detail.noun === 'organisations') expectTypeOf(detail.record).toEqualTypeOf<Organisation>();
      // @ts-expect-error: an unknown noun
      void (detail.noun === 'people');
    });
  });
});
