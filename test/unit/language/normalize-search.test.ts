import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeSearch } from '../../../src/language/normalize-search.ts';
import { MUNICIPALITIES } from './municipality-names.ts';
import { runs } from '../../tier.mjs';

describe('normalizeSearch', () => {
  it.each([
    ['gjakove', ['gjakove', 'Gjakovë', 'GJAKOVË', ' Gjakove\u0308 ']],
    ['djakovica', ['Đakovica', 'djakovica', 'Ђаковица', 'Ðakovica', 'ЂАКОВИЦА', 'Djakovica']],
    ['fushe kosove', ['Fushë Kosovë', 'Fushë-Kosovë', 'fushe\u00a0kosove', 'Fushë–Kosovë', 'FUSHË  KOSOVË']],
    ['strpce', ['Štrpce', 'Штрпце', 'strpce']],
    ['istanbul', ['İstanbul', 'Istanbul', 'ISTANBUL', 'ıstanbul']],
    ['ti japim', ["t'i japim", 't’i japim', 'T‘i japim']],
    ['qkb', ['“QKB”', 'QKB', '(QKB)']],
    ['pec', ['Peć', 'Пећ', 'pec']],
    ['akt ls', ['AKT – LS', 'AKT-LS', 'akt ls']],
    ['njegos', ['Njegoš', 'Његош', 'ǋegoš']],
    ['dzep', ['Džep', 'Џеп', 'ǅep']],
    ['gjorce', ['Ѓорче', 'Gjorçe']],
    ['strasse', ['Straße']],
    [
      'komuniteti',
      ['komu\u00adni\u00adteti', 'komu\u200bniteti', '\ufeffkomuniteti', 'komu\u2060ni\u200dteti'],
    ],
    ['gjakove', ['gja\u00adkovë', 'Gja\u200ekovë', 'gjak\u200cove']],
    ['qkmf', ['Q.K.M.F.', 'q.k.m.f', 'QKMF', '(Q.K.M.F.)', 'Q.\u00adK.M.F.', 'Ç.K.M.F.'.replace('Ç', 'Q')]],
    ['ojq ja', ['O.J.Q.-ja', 'OJQ-ja']],
    ['skf', ['Š.K.F.', 'Ш.К.Ф.']],
    ['a b com', ['a.b.com']],
    ['neni 1 2 3', ['Neni 1.2.3']],
    ['f kosove', ['F. Kosovë']],
    ['', ['🎉', '.*', '\u00ad', '…', '«»']],
  ])('returns "%s" for each of %j', (folded, spellings) => {
    for (const spelling of spellings) expect(normalizeSearch(spelling)).toBe(folded);
  });

  it('does not unify different names of one place: those are aliases', () => {
    expect(normalizeSearch('Shtërpcë')).not.toBe(normalizeSearch('Štrpce'));
  });

  it('keeps letters of other scripts', () => expect(normalizeSearch('Χειμάρρα')).toBe('χειμαρρα'));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const once = normalizeSearch(text);
        expect(normalizeSearch(once)).toBe(once);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('keeps the Albanian names of all municipalities distinct', () => {
    const albanian = MUNICIPALITIES.slice(0, 99);
    expect(new Set(albanian.map(normalizeSearch)).size).toBe(99);
  });
});
