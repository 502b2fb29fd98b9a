/** The Albanian cases of a place name. */
export interface DeclinedName {
  /** "Gjilan", after "në". */
  readonly indefinite: string;
  /** "Gjilani", the subject, and after "nga" and "te". */
  readonly definite: string;
  /** "Gjilanit", after "Komuna e". */
  readonly genitive: string;
  /** "Gjilanin", the object, and after "për". */
  readonly accusative: string;
}

/** The definite form of one word, by its ending. */
export function definiteOf(word: string): string {
  if (/ë$/.test(word)) return word.slice(0, -1) + 'a'; // Prishtinë, Prishtina
  if (/ër$/.test(word)) return word.slice(0, -2) + 'ra'; // Dibër, Dibra
  if (/e$/.test(word)) return word.slice(0, -1) + 'ja'; // Shtime, Shtimja
  if (/i$/.test(word)) return word + 'a'; // Viti, Vitia
  if (/a$|u$/.test(word)) return word; // definite already
  // After k, g and h it is -u; but sh, dh, th, xh and zh are letters of their own: Istogu,
  // Dragashi.
  return word + (/[kg]$|(^|[^cdstxz])h$/.test(word) ? 'u' : 'i');
}

/** Genitive (also dative and ablative) and accusative of one word, by its definite form. */
function casesOf(indefinite: string, definite: string): [genitive: string, accusative: string] {
  if (/e$/.test(indefinite)) return [indefinite + 's', indefinite + 'n']; // Shtime: Shtimes, not Shtimjes
  if (/ia$/.test(definite)) return [definite.slice(0, -1) + 'së', definite.slice(0, -1) + 'në']; // Vitisë, Vitinë
  if (/a$/.test(definite)) return [definite.slice(0, -1) + 'ës', definite.slice(0, -1) + 'ën']; // Prishtinës
  const stem = definite.replace(/aji$/, 'aj'); // Ferizaji: Ferizajt
  return [stem + 't', stem + 'n']; // Gjilanit, Kaçanikut
}

/**
 * Declines an Albanian place name by rule. In "Fushë Kosovë" the last word changes; in "Malësi e
 * Madhe" and "Mitrovicë Veriore" the first word and the article do.
 *
 * @param indefinite the indefinite form, as "Gjilan" or "Malësi e Madhe"
 * @param definite the definite form, if it is irregular: "Kamëz" becomes "Kamza"
 * @returns the four forms; they are wrong for an irregular name without its definite form
 * @example
 * albanianForms('Gjilan').genitive; // 'Gjilanit'
 * albanianForms('Malësi e Madhe').genitive; // 'Malësisë së Madhe'
 */
export function albanianForms(indefinite: string, definite?: string): DeclinedName {
  // The first word changes before an article ("Hani i Elezit"), an adjective in -ore or a genitive,
  // else the last.
  const parts = /^(\S+) ([ie]) (.+)$/.exec(indefinite);
  const first = parts ?? /^(\S+) ()(\S+(?:ore|ës|it|ut))$/.exec(indefinite);
  if (!first) {
    const cut = Math.max(indefinite.lastIndexOf(' '), indefinite.lastIndexOf('-')) + 1;
    const [before, word] = [indefinite.slice(0, cut), indefinite.slice(cut)];
    const subject = definite ? definite.slice(cut) : definiteOf(word);
    const [genitive, accusative] = casesOf(word, subject);
    return {
      indefinite,
      definite: before + subject,
      genitive: before + genitive,
      accusative: before + accusative,
    };
  }
  const [, word = '', article, after] = first;
  const subject = definite ? definite.split(' ')[0]! : definiteOf(word);
  const [genitive, accusative] = casesOf(word, subject);
  // The article is "i" or "e" in the nominative, "e" in the accusative, "të" (m.) or "së" (f.) in
  // the genitive.
  const link = (form: string) => (article ? ` ${form} ` : ' ') + after;
  return {
    indefinite,
    definite: subject + link(article!),
    genitive: genitive + link(/[st]ë$|s$/.test(genitive) ? 'së' : 'të'),
    accusative: accusative + link('e'),
  };
}
