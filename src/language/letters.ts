// Letters that Unicode does not decompose, and what is left of them without their stroke.
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** Replaces lower-case letters that Unicode does not decompose: ø becomes o, ß becomes ss. */
export const withoutStroke = (lower: string): string =>
  lower.replace(/[đðıøłßæœς]/g, (letter) => PLAIN[letter]!);

/** Whether a text is pure ASCII. Most names are, and then need no normalisation. */
export const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
