/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { action } from 'storybook/actions';
import { manifest } from '../stories/manifest.ts';
import { sourceOf } from '../stories/show.ts';
import { hosts, type Host, type HostName } from './hosts.ts';

if (manifest) setCustomElementsManifest(manifest);

/** The choices of the toolbar. */
interface Globals {
  readonly language: 'sq' | 'sr-Latn' | 'sr-Cyrl' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: '320' | '480' | '768' | 'full';
  readonly host: HostName;
}
const defaults: Globals = { language: 'sq', scheme: 'light', width: 'full', host: 'plain' };

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Shortens events for the actions panel: their details contain whole datasets. */
const SUMMARIES = {
  'ura-load': ({ detail }: HTMLElementEventMap['ura-load']) => ({
    state: detail.state,
    findings: detail.findings.map(({ code, path }) => `${code} ${path.join('.')}`),
  }),
  'ura-error': ({ detail }: HTMLElementEventMap['ura-error']) => detail,
  'ura-select': ({ detail: { noun, id } }: HTMLElementEventMap['ura-select']) => ({ noun, id }),
  'ura-filter': ({ detail }: HTMLElementEventMap['ura-filter']) => detail,
};

const report = (event: Event) => {
  const { type } = event as Event & { type: keyof typeof SUMMARIES };
  action(type)(SUMMARIES[type](event as never));
};

type Tool = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Tool['toolbar']>['icon']>;

const tool = (description: string, icon: Icon, items: readonly { value: string; title: string }[]): Tool => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: [...items] },
});

/** Disables controls for events, slots and CSS, which cannot be set. */
const withoutIdleControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const idle = /^(events|slots|css)/.test(argType.table?.category ?? '');
      return [name, idle ? { ...argType, control: false } : argType];
    }),
  );

const preview: Preview = {
  argTypesEnhancers: [withoutIdleControls],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { codePanel: true, source: { language: 'html', transform: sourceOf } },
    options: {
      storySort: {
        order: ['Guide', ['Welcome', 'Embedding', 'Design language', 'Theme'], 'Widgets', 'Toolbar'],
      },
    },
  },
  initialGlobals: defaults,
  globalTypes: {
    language: tool('The language of the page', 'globe', [
      { value: 'sq', title: 'Shqip' },
      { value: 'sr-Latn', title: 'Srpski (latinica)' },
      { value: 'sr-Cyrl', title: 'Српски (ћирилица)' },
      { value: 'en', title: 'English' },
    ]),
    scheme: tool('The colour scheme of the page', 'contrast', [
      { value: 'light', title: 'Light page' },
      { value: 'dark', title: 'Dark page' },
    ]),
    width: tool('The width of the column around the widget', 'grow', [
      { value: 'full', title: 'Full width' },
      { value: '768', title: '768 px' },
      { value: '480', title: '480 px' },
      { value: '320', title: '320 px' },
    ]),
    host: tool(
      'The style of the page',
      'paintbrush',
      Object.entries(hosts).map(([value, { title }]) => ({ value, title })),
    ),
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { language, scheme, width, host: name } = { ...defaults, ...globals } as Globals;
      const host: Host = hosts[name];
      const alone = viewMode !== 'docs';
      // On a docs page many stories share one document, so only a story on its own may style it.
      const root = document.documentElement;
      root.lang = alone ? language : 'en';
      root.style.fontSize = host.root ?? '';
      root.style.colorScheme = alone ? (host.dark ? 'dark' : scheme) : '';
      sheet.replaceSync(`
        .host { background: Canvas; color: CanvasText; box-sizing: border-box; overflow-wrap: break-word; }
        .host.alone { min-block-size: 100vh; }
        .sbdocs .host :where(a) { font: inherit; }
        ${host.css}
      `);
      return html`<div
        class="host ${alone ? 'alone' : ''}"
        lang=${language}
        style=${styleMap({ colorScheme: host.dark ? 'dark' : scheme })}
        @ura-load=${report}
        @ura-error=${report}
        @ura-select=${report}
        @ura-filter=${report}
      >
        <div
          class="column"
          style=${styleMap(width === 'full' ? {} : { inlineSize: `${width}px`, maxInlineSize: '100%' })}
        >
          ${story()}
        </div>
      </div>`;
    },
  ],
};

export default preview;
