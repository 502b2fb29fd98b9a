import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { toHtml } from '../../../src/formats/html/to-html.ts';
import { widgetToHtml } from '../../../src/formats/html/widget-to-html.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import { read } from '../data/example.ts';

const linked = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);

describe('without options, toHtml renders as its noun', () => {
  test.each(NOUNS.filter((noun) => noun !== 'memberships'))('each record of %s', (noun) => {
    const opening = (html: string) =>
      html
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .slice(0, 12);
    for (const record of linked.dataset[noun].slice(0, 20)) {
      const html = toHtml(record, 'en');
      expect(html).not.toBe('');
      if ('title' in record) expect(opening(html)).toBe(opening(toHtml(record, 'en', { linked })));
    }
  });
});

test('a list, an unknown locale and anything else give text and never throw', () => {
  expect(toHtml([...linked.dataset.calls], 'SR')).toBe(toHtml([...linked.dataset.calls], 'sr-Cyrl'));
  for (const value of [undefined, null, 5, 'x', {}, [], [null], { id: 'x' }])
    expect(toHtml(value as never, 'de')).toBeTypeOf('string');
  for (const widget of ['constructor', '__proto__', 'call-list'])
    expect(widgetToHtml({ widget } as never, 'sq', { linked })).toBe('');
});
