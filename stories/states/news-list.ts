import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const newsLink = { text: 'Lajmet', href: 'https://harku.example/lajme' };

/** Repeats the articles of the file over several years. */
const manyOf = (articles: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    articles.map((article) => ({ ...article, id: `${article.id}-${year}`, published: `${2026 - year}-01` })),
  ).flat();

export const newsListStates = rows(
  'ura-news-list',
  { attributes: {} },
  {
    news: {
      about: 'Newest first. One headline links to a page, two open their text, one has nothing more.',
      expects: { rows: 4 },
    },
    one: {
      about: 'One article about one record, so there is no search.',
      attributes: { about: 'libri-udhetar' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Eighty articles: ten at first, ten more per click.',
      change: (file) => {
        file['articles'] = manyOf(file['articles'] ?? [], 20);
      },
      expects: { rows: 10 },
    },
    pictures: {
      about: 'Images in boxes of one shape. One cannot be loaded and leaves no box.',
      change: (file) => {
        const alt = { sq: 'Një lule me gjashtë petale', en: 'A flower with six petals' };
        edit(file, 'articles', 'u-hap-thirrja-per-lagjet', { image: { src: 'logos/fondi-zymbyl.svg', alt } });
        edit(file, 'articles', 'kopshti-mbushi-gjashte-muaj', {
          image: { src: 'logos/shtepia-e-bozhures.svg' },
        });
        edit(file, 'articles', 'libri-mberriti', { image: { src: 'logos/none.svg' } });
      },
      expects: { rows: 4 },
    },
    cards: {
      about: 'As cards, one with a picture.',
      attributes: { view: 'cards' },
      change: (file) =>
        edit(file, 'articles', 'kopshti-mbushi-gjashte-muaj', {
          image: { src: 'logos/shtepia-e-bozhures.svg' },
        }),
      expects: { rows: 4 },
    },
    future: {
      about: 'An article dated tomorrow appears tomorrow, also on an open page.',
      change: (file) => edit(file, 'articles', 'libri-mberriti', { published: '2026-11-23' }),
      expects: { rows: 3 },
    },
    filtered: {
      about: 'Preset to one year. Visitors can change it.',
      attributes: { year: '2018' },
      expects: { rows: 1 },
    },
    'list-only': {
      about: 'For a sidebar: the newest two, without controls.',
      attributes: { lock: 'search year download', limit: '2' },
      expects: { rows: 2 },
    },
    'long-names': {
      about: 'A headline of three lines, about an organisation with a very long name.',
      change: (file) => {
        edit(file, 'articles', 'kopshti-mbushi-gjashte-muaj', { title: LONG_TITLE });
        edit(file, 'organisations', 'shtepia-e-bozhures', { name: LONG_NAME });
      },
      expects: { rows: 4 },
    },
    empty: {
      about: 'No news yet: one sentence says so.',
      change: (file) => {
        file['articles'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'A record has errors and is left out. The list says how many; data health says which.',
      change: (file) => edit(file, 'articles', 'libri-mberriti', { published: 'shtator' }),
      expects: { rows: 3, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: newsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 4, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: newsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: newsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
