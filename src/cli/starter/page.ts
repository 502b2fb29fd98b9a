import { escape } from '../../formats/html/markup.ts';
import type { StarterTexts } from './texts.ts';

/** The language of a page and of its data: Albanian for both kinds of Albanian. */
export const languageOf = (locale: string): string => (locale === 'sq-AL' ? 'sq' : locale);

/** The page, with three widgets. */
export function starterPage({ network, lead, headings }: StarterTexts, locale: string, id: string): string {
  const section = (element: string, attributes: string, heading: string) => `
      <section>
        <h2>${escape(heading)}</h2>
        <${element} src="network.json"${attributes} heading-level="3"><a href="network.json">${escape(heading)}</a></${element}>
      </section>`;
  return `<!doctype html>
<html lang="${languageOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; require-trusted-types-for 'script'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(network)}</title>
    <meta name="description" content="${escape(lead)}" />
    <link rel="icon" href="icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="style.css" />
    <script defer src="ura.js"></script>
  </head>
  <body>
    <header>
      <h1>${escape(network)}</h1>
      <p>${escape(lead)}</p>
    </header>
    <main>${section('ura-call-list', '', headings.calls)}${section('ura-event-list', '', headings.events)}${section('ura-member-directory', ` network="${escape(id)}"`, headings.members)}
    </main>
  </body>
</html>
`;
}

export const STYLE = `:root {
  color-scheme: light dark;
  --ura-accent: light-dark(#0b5c6b, #7cc8d8);
}
body {
  box-sizing: border-box;
  max-inline-size: 60rem;
  margin-inline: auto;
  padding: 1.5rem 1rem 4rem;
  font:
    1rem/1.5 system-ui,
    sans-serif;
}
header {
  border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
  margin-block-end: 2rem;
}
h1 {
  margin-block: 0 0.25rem;
  font-size: 2rem;
  line-height: 1.2;
}
section {
  margin-block-end: 3rem;
}
`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 24h28M4 24a12 12 0 0 1 24 0" fill="none" stroke="#0b5c6b" stroke-width="4"/></svg>
`;

/** The workflow of GitHub that publishes the page, also one of a data file without a workbook. */
export const workflow = (comment: string, locale: string): string => `# ${comment}
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - if: hashFiles('network.xlsx') != ''
        run: node tools/ura.mjs check network.xlsx --mark marked.xlsx --locale ${locale}
      - if: failure()
        uses: actions/upload-artifact@v4
        with:
          name: marked
          path: marked.xlsx
          if-no-files-found: ignore
      - if: hashFiles('network.xlsx') != ''
        run: node tools/ura.mjs convert network.xlsx site/network.json --force --locale ${locale}
      - run: node tools/ura.mjs check site/network.json --locale ${locale}
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v4
        with:
          path: site
      - id: deployment
        uses: actions/deploy-pages@v4
`;
