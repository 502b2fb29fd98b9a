import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const newsLink = { text: 'Lajmet', href: 'https://harku.example/lajme' };

/** Articles made of those of the file, in so many years. */
const manyOf = (articles: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    articles.map((article) => ({ ...article, id: `${article.id}-${year}`, published: `${2026 - year}-01` })),
  ).flat();

export const newsListStates = rows(
  'ura-news-list',
  { attributes: {} },
  {
    news: {
      about:
        'The newest first. One headline leads to a page, two open their paragraphs, one has nothing behind it.',
      expects: { rows: 4 },
    },
    one: {
      about: 'One article, about one record: nothing to search.',
      attributes: { about: 'libri-udhetar' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Eighty articles: ten at first, ten more with each press.',
      change: (file) => {
        file['articles'] = manyOf(file['articles'] ?? [], 20);
      },
      expects: { rows: 10 },
    },
    pictures: {
      about: 'Pictures in boxes of one form. One of them cannot be had: it leaves no box behind.',
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
    future: {
      about: 'What is dated tomorrow comes tomorrow, also on a page that is open.',
      change: (file) => edit(file, 'articles', 'libri-mberriti', { published: '2026-11-23' }),
      expects: { rows: 3 },
    },
    filtered: {
      about: 'The author begins with one year. Visitors can widen it.',
      attributes: { year: '2018' },
      expects: { rows: 1 },
    },
    'list-only': {
      about: 'For a side column: the newest two, with no controls.',
      attributes: { lock: 'search year download', limit: '2' },
      expects: { rows: 2 },
    },
    'long-names': {
      about: 'A headline of three lines, about an organisation with a name of a whole sentence.',
      change: (file) => {
        edit(file, 'articles', 'kopshti-mbushi-gjashte-muaj', { title: LONG_TITLE });
        edit(file, 'organisations', 'shtepia-e-bozhures', { name: LONG_NAME });
      },
      expects: { rows: 4 },
    },
    empty: {
      about: 'No news yet. That is no fault, and is said in one sentence.',
      change: (file) => {
        file['articles'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about:
        'A record of the file has faults and is left out. The list says how many; the editor is told which.',
      change: (file) => edit(file, 'articles', 'libri-mberriti', { published: 'shtator' }),
      expects: { rows: 3, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
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
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: newsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: newsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
