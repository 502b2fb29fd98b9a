import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/language/locale.ts';
import { formatFinding } from '../../../src/language/format-finding.ts';
import type { Finding } from '../../../src/model/finding.ts';

const finding: Finding = {
  code: 'bad-link',
  severity: 'error',
  path: ['organisations', 4, 'website'],
  record: { noun: 'organisations', id: 'd4d', index: 4, name: 'Demokraci për Zhvillim' },
  dropped: 'value',
  params: { value: 'javascript:alert(1)' },
};

describe('formatFinding', () => {
  it('names the record, the field, the problem, the remedy, the value and what was dropped', () => {
    expect(formatFinding(finding, 'sq')).toBe(
      'Organizata 5 “Demokraci për Zhvillim”, fusha website (Faqja e internetit): Kjo adresë nuk mund të përdoret si lidhje. Shkruani një që fillon ' +
        'me https://, http://, mailto: ose tel:. Vlera: “javascript:alert(1)”. Vlera u la jashtë.',
    );
    expect(formatFinding(finding, 'en')).toBe(
      'Organisation 5 “Demokraci për Zhvillim”, field website (Website): This address cannot be used as a link. Write one that starts with ' +
        'https://, http://, mailto: or tel:. Value: “javascript:alert(1)”. The value was left out.',
    );
    expect(formatFinding(finding, 'sr-Latn')).toBe(
      'Organizacija 5 „Demokraci për Zhvillim“, polje website (Veb-sajt): Ova adresa ne može biti veza. Napišite adresu koja počinje ' +
        'sa https://, http://, mailto: ili tel:. Vrednost: „javascript:alert(1)“. Vrednost je izostavljena.',
    );
  });

  it('keeps names, fields and values as they are in Cyrillic', () => {
    expect(formatFinding({ ...finding, params: { value: 'Nema veze' } }, 'sr-Cyrl')).toBe(
      'Организација 5 „Demokraci për Zhvillim“, поље website (Веб-сајт): Ова адреса не може бити веза. Напишите адресу која почиње ' +
        'са https://, http://, mailto: или tel:. Вредност: „Nema veze“. Вредност је изостављена.',
    );
  });

  it('counts list items from 1 and names the innermost field', () => {
    const text = formatFinding(
      {
        ...finding,
        code: 'bad-moment',
        path: ['calls', 0, 'deadlines', 1, 'at'],
        record: { noun: 'calls', index: 0 },
      },
      'en',
    );
    expect(text).toMatch(
      /^Call 1, field deadlines › 2 › at \(Date and time\): This is not a date and time\./,
    );
  });

  it('names the spreadsheet cell', () => {
    const text = formatFinding({ ...finding, cell: { sheet: 'OJQ', row: 7, column: 'D' } }, 'sq');
    expect(text).toContain('OJQ!D7, fusha website');
  });

  it('shows the expected type, the allowed values and a suggestion', () => {
    const { record, path } = finding;
    const about = { severity: 'error', path, record: record! } as const;
    expect(
      formatFinding(
        { ...about, code: 'wrong-type', params: { value: '[…]', expected: 'string', found: 'array' } },
        'en',
      ),
    ).toContain('Value: “[…]”. Expected: text. Found: a list.');
    expect(
      formatFinding(
        {
          ...about,
          code: 'unknown-value',
          params: { value: 'ngoo', options: 'ngo, network', suggestion: 'ngo' },
        },
        'en',
      ),
    ).toContain('Value: “ngoo”. Allowed: ngo, network. Perhaps you meant: “ngo”.');
    expect(
      formatFinding({ ...about, code: 'duplicate-id', params: { value: 'd4d', first: 2 } }, 'en'),
    ).toContain('Position of the first record: 2.');
    expect(
      formatFinding(
        { ...about, code: 'dangling-reference', params: { value: 'x', noun: 'organisations' } },
        'en',
      ),
    ).toContain('Expected a record of type: Organisation.');
  });

  it('formats a finding about the whole file', () => {
    const text = formatFinding(
      { code: 'not-a-dataset', severity: 'error', path: [], params: { found: 'null' } },
      'en',
    );
    expect(text).toBe(
      'The file is not a dataset: a JSON object is expected. Check that it is the right file. Found: nothing (null).',
    );
    expect(formatFinding({ code: 'missing', severity: 'error', path: ['title'], params: {} }, 'en')).toMatch(
      /^field title \(Title\): /,
    );
  });

  it.each(LOCALES)('never throws on an unknown finding, in %s', (locale) => {
    const strange = {
      code: 'new-code',
      severity: 'error',
      path: ['things', 0, 'x'],
      record: { noun: 'things', index: 0 },
      params: { y: 1 },
    };
    expect(formatFinding(strange as unknown as Finding, locale)).toMatch(/things 1, \p{L}+ x: new-code$/u);
  });
});
