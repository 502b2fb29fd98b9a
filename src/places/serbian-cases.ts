/**
 * The genitive, locative (also dative), accusative and instrumental of a noun, with common
 * variants.
 */
function nounCases(word: string): string[] {
  const stem = word.slice(0, -1);
  const add = (base: string, ...endings: string[]) => endings.map((ending) => base + ending);
  if (/ac$/.test(word)) return add(word.slice(0, -2) + 'c', 'a', 'u', 'em', 'om'); // Uroševac: iz Uroševca
  if (/a$/.test(word)) {
    // k, g and h soften before -i: Suva Reka, u Suvoj Reci.
    const soft = stem.replace(/[kgh]$/, (letter) => ({ k: 'c', g: 'z', h: 's' })[letter]!);
    return [soft + 'i', ...add(stem, 'e', 'u', 'om')];
  }
  if (/[oe]$/.test(word)) return add(stem, 'a', 'u', 'om', 'em'); // Podujevo: u Podujevu; Gnjilane: u Gnjilanu
  if (/i$/.test(word)) return add(stem, 'a', 'ima', 'e'); // Dečani: u Dečanima
  if (word === 'Peć') return ['Peći', 'Peću']; // the one feminine noun without -a
  return add(word, 'a', 'u', 'om', 'em'); // Prizren: u Prizrenu
}

/**
 * The forms of the first of two words: an adjective (Suva Reka), a noun (Kosovo Polje) or
 * invariable (Elez Han).
 */
function firstWordCases(word: string): string[] {
  const stem = word.slice(0, -1);
  if (/a$/.test(word)) return ['e', 'oj', 'u', 'om'].map((ending) => stem + ending);
  if (/o$/.test(word)) return ['o', 'og', 'om', 'im', 'a', 'u'].map((ending) => stem + ending);
  return ['', 'a', 'u', 'og', 'om'].map((ending) => word + ending);
}

/**
 * Declines a Serbian place name in Latin letters by rule: "Priština" gives "Prištini", "Prištine"
 * and so on. Only for searching: it includes endings that are wrong for some names.
 *
 * @param name the nominative, of one or two words, as "Suva Reka"
 * @returns the other cases, without the nominative
 * @example
 * serbianCases('Suva Reka').includes('Suvoj Reci'); // true
 */
export function serbianCases(name: string): string[] {
  const [, first, joint, last] = /^(.+)([ -])(.+)$/.exec(name) ?? [];
  if (!first) return nounCases(name);
  const nouns = nounCases(last!);
  return firstWordCases(first).flatMap((word) => nouns.map((noun) => word + joint + noun));
}
