import { describe, expect, test } from 'vitest';
import { findMunicipality } from '../../../src/places/find-municipality.ts';
import { gazetteer } from '../../../src/places/gazetteer.ts';
import { resolveMunicipality } from '../../../src/places/resolve-municipality.ts';
import { searchNames } from '../../../src/places/search-names.ts';

describe('resolveMunicipality', () => {
  test.each([
    ['xk-gjilan', 'xk-gjilan'],
    [' xk-gjilan ', 'xk-gjilan'],
    ['Gjilan', 'xk-gjilan'],
    ['gnjilane', 'xk-gjilan'],
    ['Гњилане', 'xk-gjilan'],
    ['Peja', 'xk-peje'],
    ['Kastriot', 'xk-obiliq'],
    ['Mitrovica e Veriut', 'xk-mitrovice-e-veriut'],
  ])('reads %j as %s', (text, id) => expect(resolveMunicipality(text)).toBe(id));

  test.each(['Mitrovica', 'Atlantis', '', 'xk-nowhere'])('leaves %j as it is', (text) =>
    expect(resolveMunicipality(text)).toBe(text),
  );

  test('never says anything else than findMunicipality', () => {
    for (const id of gazetteer().keys())
      for (const name of searchNames(id)) {
        const resolved = resolveMunicipality(name);
        const found = findMunicipality(name);
        if (found?.candidates) expect(resolved, name).toBe(name);
        else if (resolved !== name) expect(resolved, name).toBe(found?.municipality?.id ?? id);
      }
  });
});
