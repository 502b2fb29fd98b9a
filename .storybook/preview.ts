/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hostStyles } from './host-styles.ts';

// The manifest is built, and a fresh checkout has none: then the tables of attributes stay empty and the stories still show.
const manifests = import.meta.glob<unknown>('../custom-elements.json', { eager: true, import: 'default' });
const [manifest] = Object.values(manifests);
if (manifest) setCustomElementsManifest(manifest);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Widgets', 'States', 'Tokens', 'Guides'] } },
  },
  initialGlobals: { language: 'sq', scheme: 'light', width: 'full', host: 'none' },
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'sq', title: 'Shqip' },
          { value: 'sr-Latn', title: 'Srpski (latinica)' },
          { value: 'sr-Cyrl', title: 'Српски (ћирилица)' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'The colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'The width of the column that a widget is in',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: '720px', title: '720: text column' },
          { value: '360px', title: '360: phone' },
          { value: '240px', title: '240: sidebar' },
        ],
      },
    },
    host: {
      description: 'The style of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(hostStyles).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { language, scheme, width, host } = globals as Record<string, string>;
      document.documentElement.lang = language ?? 'sq';
      document.documentElement.style.colorScheme = scheme ?? 'light';
      sheet.replaceSync(`
        :root { background: Canvas; color: CanvasText; }
        ${hostStyles[host ?? 'none']?.css ?? ''}
        ${width === 'full' ? '' : `.host { box-sizing: border-box; max-inline-size: ${width}; }`}
      `);
      return html`<div class="host">${story()}</div>`;
    },
  ],
};

export default preview;
