import { describe, expect, test } from 'vitest';
import { nearWord } from '../../../../src/dataset/search/near-word.ts';

describe('nearWord', () => {
  test.each([
    ['prishtina', 'prishtna', 'a missing letter'],
    ['prishtina', 'prishtiina', 'an extra letter'],
    ['prishtina', 'prishtxna', 'a changed letter'],
    ['prishtina', 'prihstina', 'swapped letters'],
    ['prishtina', 'rpishtina', 'swapped letters at the beginning'],
    ['prishtina', 'prishtian', 'swapped letters at the end'],
    ['prishtina', 'orishtina', 'a changed first letter'],
    ['prishtina', 'rishtina', 'a missing first letter'],
    ['prishtina', 'prishtinaa', 'an extra last letter'],
    ['rinia e prishtines sot', 'prishtina', 'an ending of another case'],
    ['shkolla\ngjakoves', 'gjkove', 'a missing letter before an ending'],
    ['abcdef', 'abdcef', 'swapped letters in the middle'],
  ])('finds in %j the word %j: %s', (text, word) => expect(nearWord(word)(text)).toBe(true));

  test.each([
    ['prishtina', 'prishtxnx', 'two errors'],
    ['nderprishtina', 'prishtna', 'not at the beginning of a word'],
    ['medicina', 'media', 'a longer word'],
    ['gja kova', 'gjakxva', 'two words'],
    ['', 'gjakova', 'nothing'],
  ])('does not find in %j the word %j: %s', (text, word) => expect(nearWord(word)(text)).toBe(false));
});
