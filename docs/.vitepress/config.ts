import { readFileSync } from 'node:fs';
import process from 'node:process';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { THEMES } from '../../scripts/docs-site/library.mjs';
import { widgetGroups } from '../../scripts/docs-site/widgets.mjs';

// The documentation site. `npm run docs` gathers its pages in .docs-pages/ and builds docs-site/.

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations?: { tagName?: string }[] }[];
};
const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

const english: DefaultTheme.Sidebar = [
  {
    text: 'Start',
    items: [
      { text: 'You run a website', link: '/start/website' },
      { text: 'You keep the data', link: '/start/data' },
      { text: 'You write software', link: '/start/software' },
    ],
  },
  {
    text: 'Guides',
    items: [
      { text: 'From a spreadsheet', link: '/guides/spreadsheet' },
      { text: 'Keep your data', link: '/guides/keep-your-data' },
      { text: 'In a framework', link: '/frameworks' },
      { text: 'The schemas', link: '/schemas' },
      { text: 'Theming', link: '/theming' },
      { text: 'Languages', link: '/languages' },
      { text: 'Questions and answers', link: '/faq' },
      { text: 'What Ura does not do', link: '/limits' },
    ],
  },
  {
    text: 'Widgets',
    collapsed: true,
    items: [
      { text: 'All widgets', link: '/widgets/' },
      ...widgetGroups(tags).flatMap((group) =>
        group.tags.map((tag) => ({ text: tag, link: `/widgets/${tag}` })),
      ),
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'The manual', link: '/manual' },
      { text: 'Fields of the data', link: '/fields' },
      { text: 'The library by theme', link: '/library/', collapsed: true, items: libraryItems() },
      { text: 'API', link: '/api/index.html', target: '_self' },
      { text: 'Storybook', link: '/storybook/index.html', target: '_self' },
      { text: 'The gazetteer', link: '/gazetteer' },
      { text: 'Changes', link: '/changelog' },
    ],
  },
  {
    text: 'What to rely on',
    items: [
      { text: 'Accessibility', link: '/accessibility' },
      { text: 'Privacy', link: '/privacy' },
      { text: 'Security', link: '/security' },
      { text: 'Performance', link: '/performance' },
      { text: 'Benchmark', link: '/benchmark' },
      { text: 'Standards', link: '/standards' },
      { text: 'Versions', link: '/versions' },
    ],
  },
  {
    text: 'The project',
    collapsed: true,
    items: [
      { text: 'Contributing', link: '/contributing' },
      { text: 'Tests', link: '/testing' },
      { text: 'Decisions', link: '/decisions/' },
      { text: 'Glossary', link: '/glossary' },
      { text: 'Code of conduct', link: '/conduct' },
    ],
  },
];

function libraryItems() {
  return Object.entries(THEMES).map(([theme, [, text = '']]) => ({ text, link: `/library/${theme}` }));
}

/** The menu of a language: its pages by their words, and the way to the whole documentation. */
const sidebarOf = (
  language: string,
  pages: Readonly<Record<string, string>>,
  whole: string,
): DefaultTheme.Sidebar => [
  { items: Object.entries(pages).map(([page, text]) => ({ text, link: `/${language}/${page}` })) },
  { items: [{ text: whole, link: '/' }] },
];

/** The words of the search box. */
const search = (words: readonly string[]): Partial<DefaultTheme.LocalSearchOptions> => ({
  translations: {
    button: { buttonText: words[0]!, buttonAriaLabel: words[0]! },
    modal: {
      displayDetails: words[1]!,
      resetButtonTitle: words[2]!,
      backButtonTitle: words[3]!,
      noResultsText: words[4]!,
      footer: { selectText: words[5]!, navigateText: words[6]!, closeText: words[3]! },
    },
  },
});

export default defineConfig({
  srcDir: '../.docs-pages',
  outDir: '../docs-site',
  cacheDir: '../node_modules/.cache/vitepress',
  base: process.env['DOCS_BASE'] ?? '/',
  title: 'Ura',
  description: 'Civil-society data, written down once and shown everywhere.',
  cleanUrls: false, // any static server can serve it
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${process.env['DOCS_BASE'] ?? '/'}icon.svg` }],
  ],
  ignoreDeadLinks: [/^\/(?:api|storybook)\/index/], // built beside the pages
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ura-') } } },
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  vite: {
    build: { chunkSizeWarningLimit: 1500 },
  },
  locales: {
    root: { label: 'English', lang: 'en' },
    sq: {
      label: 'Shqip',
      lang: 'sq',
      description: 'Të dhënat e shoqërisë civile, të shkruara një herë dhe të shfaqura kudo.',
      themeConfig: {
        nav: [],
        sidebar: sidebarOf(
          'sq',
          {
            'start/website': 'Widget-et në faqen tuaj',
            'start/data': 'Të dhënat',
            'guides/spreadsheet': 'Nga tabela te faqja',
            'guides/keep-your-data': 'Mbani të dhënat tuaja',
            fields: 'Fushat e të dhënave',
          },
          'Dokumentacioni i plotë (anglisht)',
        ),
        outline: { label: 'Në këtë faqe', level: [2, 3] },
        docFooter: { prev: 'Më parë', next: 'Më tej' },
        darkModeSwitchLabel: 'Pamja',
        lightModeSwitchTitle: 'Kalo në pamje të çelët',
        darkModeSwitchTitle: 'Kalo në pamje të errët',
        sidebarMenuLabel: 'Menyja',
        returnToTopLabel: 'Në fillim',
        langMenuLabel: 'Ndrysho gjuhën',
        skipToContentLabel: 'Kalo te përmbajtja',
      },
    },
    sr: {
      label: 'Srpski',
      lang: 'sr-Latn',
      description: 'Podaci civilnog društva, zapisani jednom i prikazani svuda.',
      themeConfig: {
        nav: [],
        sidebar: sidebarOf(
          'sr',
          {
            'start/website': 'Vidžeti na vašem sajtu',
            'start/data': 'Podaci',
            fields: 'Polja podataka',
          },
          'Cela dokumentacija (engleski)',
        ),
        outline: { label: 'Na ovoj strani', level: [2, 3] },
        docFooter: { prev: 'Prethodno', next: 'Sledeće' },
        darkModeSwitchLabel: 'Izgled',
        lightModeSwitchTitle: 'Pređi na svetli izgled',
        darkModeSwitchTitle: 'Pređi na tamni izgled',
        sidebarMenuLabel: 'Meni',
        returnToTopLabel: 'Na početak',
        langMenuLabel: 'Promeni jezik',
        skipToContentLabel: 'Pređi na sadržaj',
      },
    },
  },
  themeConfig: {
    logo: { src: '/icon.svg', alt: '' },
    nav: [
      { text: 'Widgets', link: '/widgets/' },
      { text: 'Fields', link: '/fields' },
      { text: 'Library', link: '/library/' },
      { text: 'Storybook', link: '/storybook/index.html', target: '_self' },
    ],
    sidebar: english,
    outline: { level: [2, 3] },
    i18nRouting: false, // not every page exists in every language
    search: {
      provider: 'local',
      options: {
        locales: {
          sq: search([
            'Kërko',
            'Shfaq hollësitë',
            'Pastro kërkimin',
            'Mbyll',
            'Nuk u gjet asgjë për',
            'zgjidh',
            'lëviz',
          ]),
          sr: search([
            'Pretraga',
            'Prikaži detalje',
            'Obriši pretragu',
            'Zatvori',
            'Ništa nije pronađeno za',
            'izaberi',
            'kreći se',
          ]),
        },
        // Words are found without their diacritics, as in the widgets.
        miniSearch: {
          options: {
            processTerm: (term) =>
              term.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase() || null,
          },
        },
      },
    },
  },
});
