import { expect, test } from 'vitest';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { fileWith, linkedFrom } from './sample.ts';

const linked = linkedFrom(
  fileWith({
    organisations: [{ id: 'zymbyl', name: { sq: 'Fondi Zymbyl', en: 'Hyacinth Fund' }, kind: 'foundation' }],
    programmes: [
      { id: 'lagjja', title: 'Programi Lagjja', parties: [{ organisation: 'zymbyl', role: 'funder' }] },
    ],
  }),
);

test('texts are picked for the locale, and plain strings keep the language of the dataset', () => {
  const texts = datasetTexts(linked, 'en');
  expect(texts.pick({ sq: 'Thirrje', en: 'Call' })).toEqual({ text: 'Call', lang: 'en' });
  expect(texts.pick('Thirrje')).toEqual({ text: 'Thirrje', lang: 'sq' });
  expect(texts.plain({ sq: 'Thirrje', en: 'Call' })).toBe('Call');
  expect(texts.plain(undefined)).toBeUndefined();
});

test('parties and municipalities are named, unknown ones by their id', () => {
  const texts = datasetTexts(linked, 'en');
  expect(texts.party('zymbyl')).toEqual({ text: 'Hyacinth Fund', lang: 'en' });
  expect(texts.party('lagjja')).toEqual({ text: 'Programi Lagjja', lang: 'sq' });
  expect(texts.party('nobody').text).toBe('nobody');
  expect([texts.organisation('nobody'), texts.programme('zymbyl'), texts.place('xx-atlantis')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(datasetTexts(linked, 'sr-Latn').municipality('xk-gjakove')).toEqual({
    text: 'Đakovica',
    lang: 'sr-Latn',
  });
  expect(texts.municipality('xx-atlantis')).toEqual({ text: 'xx-atlantis', lang: 'und' });
});
