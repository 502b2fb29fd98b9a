import { describe, expect, test } from 'vitest';
import { checkIdentifier, type IdentifierDoubt } from '../../../src/model/check-identifier.ts';

const cases: [scheme: string, value: string, doubt?: IdentifierDoubt][] = [
  // Albania: the examples of org-id.guide, and an invented number of this decade
  ['AL-QKB', 'L39308501E'],
  ['AL-QKB', 'K31712102D'],
  ['AL-QKB', 'M21404011A'],
  ['AL-CR', 'J91402501L'],
  ['x-al-nuis', 'L39308501E'],
  ['AL-QKB', 'L3930850E', 'form'],
  ['AL-QKB', '39308501EL', 'form'],
  ['AL-QKB', 'l39308501e', 'form'],
  ['AL-QKB', 'Z39308501E', 'form'],
  ['AL-QKB', 'L12345678A', 'date'],
  ['AL-QKB', 'L30008501E', 'date'],
  ['AL-QKB', 'L39300501E', 'date'],
  ['AL-COA', 'anything'],
  // Kosovo
  ['XK-CR', '810123456'],
  ['x-xk-nui', '810123456'],
  ['XK-CR', '70123456', 'old-form'],
  ['XK-CR', '70123456B', 'old-form'],
  ['XK-CR', '7012345', 'form'],
  ['XK-CR', '8101234567', 'form'],
  ['XK-COA', 'anything'],
  ['x-xk-fiscal', '600123456'],
  ['x-xk-fiscal', 'XK600123456', 'form'],
  ['x-xk-ngo', '5110263-7'],
  ['x-xk-ngo', '5110263'],
  ['x-xk-ngo', '-----', 'form'],
  ['x-xk-ngo', '1234', 'form'],
  // European Union
  ['x-eu-pic', '912345678'],
  ['x-eu-pic', '91234567', 'form'],
  ['x-eu-pador', 'XK-2012-DBA-1234567890'],
  ['x-eu-pador', 'KO-2009-ABC-1234567890'],
  ['x-eu-pador', 'XK-2012-DBA-123456789', 'form'],
  ['x-eu-oid', 'E10012345'],
  ['x-eu-oid', '10012345', 'form'],
  // accounts: the ISO 13616 examples for these countries
  ['x-iban', 'XK051212012345678906'],
  ['x-iban', 'XK05 1212 0123 4567 8906'],
  ['x-iban', 'AL47212110090000000235698741'],
  ['x-iban', 'DE89370400440532013000'],
  ['x-iban', 'XK051212012345678907', 'check-digits'],
  ['x-iban', 'XK501212012345678906', 'check-digits'],
  ['x-iban', 'XK0512120123456789', 'form'],
  ['x-iban', '051212012345678906', 'form'],
  // registers
  ['GB-CHC', '1234567'],
  ['XM-DAC', '5'],
  ['x-example', '0000-1'],
  ['XK-NGO', '5110263-7', 'scheme'],
  ['AL-NIPT', 'L39308501E', 'scheme'],
  ['XKX-CR', '810123456', 'scheme'],
];

describe('checkIdentifier', () => {
  test.each(cases)('returns the expected doubt for %s %s: %s', (scheme, value, doubt) => {
    expect(checkIdentifier({ scheme, value })).toBe(doubt);
  });
});
