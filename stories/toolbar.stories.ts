// Tests each choice of the toolbar on one call. Hidden from designers.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../components/elements/grant-call/grant-call.define.ts';
import { show, widgetIn, type Attributes } from './show.ts';
import { addressOf, stateOf } from './states.ts';
import { clock } from './states/table.ts';

const state = stateOf('ura-grant-call', 'open');

const meta: Meta<Attributes> = {
  title: 'Toolbar',
  tags: ['!autodocs', '!dev'],
  render: () =>
    html`<ura-grant-call
      src=${addressOf(state)}
      record="grante-te-vogla-2026"
      .clock=${clock}
    ></ura-grant-call>`,
};
export default meta;

type Story = StoryObj<Attributes>;

/** The rendered call under one choice. */
interface Seen {
  readonly host: CSSStyleDeclaration;
  readonly call: HTMLElement;
  readonly title: CSSStyleDeclaration;
  readonly text: string;
  readonly size: number;
}

const chosen = (globals: Record<string, string>, check: (seen: Seen) => Promise<void>): Story => ({
  ...show('ura-grant-call', 'open'),
  globals,
  play: async ({ canvasElement }) => {
    const call = await widgetIn(canvasElement, 'ura-grant-call');
    const title = call.shadowRoot.querySelector<HTMLElement>('[part=title]')!;
    await check({
      host: getComputedStyle(call.closest('.host')!),
      call,
      title: getComputedStyle(title),
      text: title.textContent?.trim() ?? '',
      size: parseFloat(getComputedStyle(call).fontSize),
    });
  },
});

/** The brightness of a colour, from 0 to 255. */
const brightness = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
};

const language = (lang: string, title: string) =>
  chosen({ language: lang }, async ({ call, text }) => {
    await expect(text).toBe(title);
    await expect(call.shadowRoot!.querySelector('.root')).toHaveAttribute('lang', lang);
    await expect(document.documentElement.lang).toBe(lang);
  });

export const LanguageAlbanian: Story = language('sq', 'Grante të vogla për lagjet');
export const LanguageSerbianLatin: Story = language('sr-Latn', 'Mali grantovi za komšiluke');
export const LanguageSerbianCyrillic: Story = language('sr-Cyrl', 'Мали грантови за комшилуке');
export const LanguageEnglish: Story = language('en', 'Small Grants for Neighbourhoods');

export const SchemeLight: Story = chosen({ scheme: 'light' }, async ({ host, title }) => {
  await expect(brightness(host.backgroundColor)).toBeGreaterThan(200);
  await expect(brightness(title.color)).toBeLessThan(60);
});
export const SchemeDark: Story = chosen({ scheme: 'dark' }, async ({ host, title }) => {
  await expect(brightness(host.backgroundColor)).toBeLessThan(60);
  await expect(brightness(title.color)).toBeGreaterThan(200);
});

const width = (pixels: number) =>
  chosen({ width: String(pixels) }, async ({ call }) => {
    await expect(call.getBoundingClientRect().width).toBe(pixels);
    // Nothing overflows the column.
    await expect(call.scrollWidth).toBeLessThanOrEqual(pixels);
  });

export const Width320: Story = width(320);
export const Width480: Story = width(480);
export const Width768: Story = width(768);
export const WidthFull: Story = chosen({ width: 'full' }, async ({ call, host }) => {
  const padding = parseFloat(host.paddingLeft) + parseFloat(host.paddingRight);
  await expect(call.getBoundingClientRect().width).toBe(document.documentElement.clientWidth - padding);
});

export const HostPlain: Story = chosen({ host: 'plain' }, async ({ title, size }) => {
  await expect(title.fontFamily).toContain('system-ui');
  await expect(size).toBe(16);
});
export const HostWithoutStyles: Story = chosen({ host: 'none' }, async ({ title, size }) => {
  await expect(title.fontFamily).not.toContain('system-ui');
  await expect(size).toBe(16);
});
export const HostWordPress: Story = chosen({ host: 'wordpress' }, async ({ title, size }) => {
  await expect(title.fontFamily).toContain('Georgia');
  await expect(size).toBe(18);
});
export const HostSerif: Story = chosen({ host: 'serif' }, async ({ title, host }) => {
  await expect(title.fontFamily).toContain('Noto Serif');
  await expect(title.color).toBe(host.color);
});
export const HostDark: Story = chosen({ host: 'dark' }, async ({ call, host }) => {
  await expect(host.colorScheme).toBe('dark');
  const apply = call.shadowRoot!.querySelector('.action.primary')!;
  await expect(getComputedStyle(apply).backgroundColor).toBe('rgb(142, 203, 255)'); // its --ura-accent
});
export const HostSmallRoot: Story = chosen({ host: 'rem' }, async ({ size }) => {
  await expect(getComputedStyle(document.documentElement).fontSize).toBe('10px');
  await expect(size).toBe(16); // the size of the text around it, not of the root
});
export const HostLargeText: Story = chosen({ host: 'large' }, async ({ call, size }) => {
  await expect(size).toBe(32);
  await expect(call.scrollWidth).toBeLessThanOrEqual(call.clientWidth);
});
export const HostOldTheme: Story = chosen({ host: 'old' }, async ({ title, size }) => {
  await expect(title.fontFamily).toContain('Trebuchet'); // the theme's font
  await expect(title.float).toBe('none'); // and not its rules for headings
  await expect(title.textTransform).toBe('none');
  await expect(title.textAlign).toBe('start');
  await expect(size).toBe(13);
});
