import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/dataset/load/decode-text.ts';
import { findGarbled, repairGarbled } from '../../../../src/dataset/load/garbled-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Encodes a text in a code page, by the table of the platform. */
function encode(text: string, page: string): Uint8Array {
  const table = [...new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from(text, (letter) => {
    const byte = table.indexOf(letter);
    expect(byte, letter).toBeGreaterThanOrEqual(0);
    return byte;
  });
}

const utf16 = (text: string, isBigEndian: boolean, mark: boolean) => {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let index = 0; index < units.length; index++)
    view.setUint16(index * 2, units.charCodeAt(index), !isBigEndian);
  return new Uint8Array(view.buffer);
};

const ALBANIAN = '{"title":"Shoqëria civile në Kosovë, që nga viti 1999: çështje të përbashkëta"}';
const SERBIAN = '{"title":"Građanska čitaonica, Đakovica: šumska ćuprija i žitni trg"}';

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(ALBANIAN), ALBANIAN, 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\ufeff' + SERBIAN), SERBIAN, 'utf-8'],
    ['plain ASCII', utf8('{"ura":"1"}'), '{"ura":"1"}', 'utf-8'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['UTF-16 of Windows', utf16(ALBANIAN, false, true), ALBANIAN, 'utf-16le'],
    ['big-endian UTF-16', utf16(SERBIAN, true, true), SERBIAN, 'utf-16be'],
    ['UTF-16 without a mark', utf16(SERBIAN, false, false), SERBIAN, 'utf-16le'],
    ['big-endian UTF-16 without a mark', utf16(ALBANIAN, true, false), ALBANIAN, 'utf-16be'],
    ['Albanian in a Windows code page', encode(ALBANIAN, 'windows-1252'), ALBANIAN, 'windows-1252'],
    ['Serbian in Windows-1250', encode(SERBIAN, 'windows-1250'), SERBIAN, 'windows-1250'],
    [
      'Serbian in Windows-1251',
      encode('{"title":"Грађанска читаоница"}', 'windows-1251'),
      '{"title":"Грађанска читаоница"}',
      'windows-1251',
    ],
    [
      'Turkish in Windows-1254',
      encode('{"title":"Mamuşa kadınları"}', 'windows-1254'),
      '{"title":"Mamuşa kadınları"}',
      'windows-1254',
    ],
  ])('reads %s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test('keeps a UTF-8 file as it is when one byte of it is broken', () => {
    const bytes = Uint8Array.from([...utf8(ALBANIAN), 0xe7]);
    expect(decodeText(bytes)).toEqual({ text: `${ALBANIAN}\ufffd`, encoding: 'utf-8' });
  });
});

/** What is seen when UTF-8 is read in a code page. */
const misread = (text: string, page: string) => new TextDecoder(page).decode(utf8(text));

describe('garbled text', () => {
  const LETTERS =
    'Kosovës, çështje, ÇËSHTJE, čitaonica, ćuprija, šuma, žito, đak, ČĆŠŽĐ, „Nisma” – dhe “tjera” … € 5';

  test.each(['windows-1252', 'windows-1250'])('is repaired when UTF-8 was read in %s', (page) => {
    expect(repairGarbled(misread(LETTERS, page))).toBe(LETTERS);
    expect(repairGarbled(misread('Грађанска читаоница', page))).toBe('Грађанска читаоница');
  });

  test.each([
    LETTERS,
    'Грађанска читаоница, Ђаковица',
    '„SHOQATA E NËNË“ dhe «DREJTËSIA PËR ÇË» — BË”',
    'Škola „ČAČAK“, „ĐAČKI DOM“, „ŽEĐ“',
    'İstanbul’da ğüşç',
    'Δ Ελλάδα 日本語 🎉',
  ])('is not seen in %s', (text) => {
    expect(repairGarbled(text)).toBe(text);
    expect(findGarbled(text)).toBeUndefined();
  });

  test('is found with its word and what the word was', () => {
    expect(findGarbled('Drejtësia dhe zhvillimi i KosovÃ«s')).toEqual({
      found: 'KosovÃ«s',
      suggestion: 'Kosovës',
    });
    expect(findGarbled('Zhvillimi i Kosov\ufffds')).toEqual({ found: 'Kosov\ufffds' });
  });
});
