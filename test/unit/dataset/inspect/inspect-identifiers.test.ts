import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { inspectIdentifiers } from '../../../../src/dataset/inspect/inspect-identifiers.ts';
import { formatFinding } from '../../../../src/language/format-finding.ts';
import { checked } from '../../data/example.ts';
import { brief, fileWith } from '../sample.ts';

describe('inspectIdentifiers', () => {
  const { dataset, findings } = checkDataset(
    fileWith({
      organisations: [
        { id: 'a', name: 'A', kind: 'ngo' },
        {
          id: 'b',
          name: { en: 'B' },
          kind: 'ngo',
          identifiers: [
            { scheme: 'x-eu-pic', value: '912345678' },
            { scheme: 'XK-NGO', value: '5110263-7' },
            { scheme: 'XK-CR', value: '70123456' },
          ],
        },
        {
          id: 'c',
          name: 'C',
          kind: 'ngo',
          identifiers: [{ scheme: 'x-iban', value: 'XK051212012345678907' }],
        },
      ],
    }),
  );

  test('warns about identifiers that the check accepts', () => {
    expect(findings).toEqual([]);
    const found = inspectIdentifiers(dataset);
    expect(brief(found)).toEqual([
      'doubtful-identifier warning organisations.2.identifiers.1.scheme',
      'doubtful-identifier warning organisations.2.identifiers.2.value',
      'doubtful-identifier warning organisations.3.identifiers.0.value',
    ]);
    expect(found.map(({ params, record }) => [params, record])).toEqual([
      [
        { value: 'XK-NGO', doubt: 'scheme' },
        { noun: 'organisations', index: 2, id: 'b', name: 'B' },
      ],
      [
        { value: '70123456', doubt: 'old-form' },
        { noun: 'organisations', index: 2, id: 'b', name: 'B' },
      ],
      [
        { value: 'XK051212012345678907', doubt: 'check-digits' },
        { noun: 'organisations', index: 3, id: 'c', name: 'C' },
      ],
    ]);
  });

  test('is formatted in every language', () => {
    const [finding] = inspectIdentifiers(dataset);
    for (const locale of ['sq', 'sq-AL', 'sr-Latn', 'sr-Cyrl', 'en'] as const) {
      expect(formatFinding(finding!, locale)).toContain('XK-NGO');
      expect(formatFinding(finding!, locale)).not.toContain('doubtful');
    }
  });

  test('finds nothing in the examples', () => {
    expect(inspectIdentifiers(checked('civil-society.json').dataset)).toEqual([]);
    expect(inspectIdentifiers(checked('network-large.json').dataset)).toEqual([]);
  });
});
