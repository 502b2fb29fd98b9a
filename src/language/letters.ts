// Letters that Unicode does not take apart: what is left of them without their stroke.
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

/** Writes lower-case letters that Unicode does not take apart without their stroke: ø as o, ß as ss. */
export const withoutStroke = (lower: string): string =>
  lower.replace(/[đðıøłßæœς]/g, (letter) => PLAIN[letter]!);

/** Whether a text is written in nothing but ASCII: what most names are, and what needs no work. */
export const isAscii = (text: string): boolean => !/[^ -~]/.test(text);
