/**
 * A host page: the style of a theme. Widgets inherit font, size, colour and direction from it, and
 * keep their own layout. `root` is the root font size, which must not affect a widget.
 */
export interface Host {
  readonly title: string;
  readonly css: string;
  readonly root?: string;
  /** The theme is always dark. */
  readonly dark?: true;
}

export const hosts = {
  plain: {
    title: 'Plain: sans serif',
    css: '.host { font: 1rem/1.5 system-ui, sans-serif; padding: 1.5rem; }',
  },
  none: { title: 'No CSS at all', css: '.host { padding: 8px; }' },
  wordpress: {
    title: 'WordPress: a block theme',
    css: `
      .host { font: 1.125rem/1.6 Georgia, "Noto Serif", serif; color: light-dark(#111, #e9e6df); background: light-dark(#f9f9f4, #16150f); padding: 2rem 1.25rem; }
      .host a:where(:not(.button)) { color: light-dark(#345c00, #bfe07f); text-decoration: underline; }
      .host .column { max-inline-size: 645px; margin-inline: auto; }
      .host :where(p, ul, h2, h3) { margin-block: 1.2rem; }
      .host :where(h1, h2, h3) { font-weight: 400; line-height: 1.125; }
    `,
  },
  serif: {
    title: 'Newspaper: serif on cream',
    css: `
      .host { font: 1.125rem/1.6 "Noto Serif", Georgia, serif; color: light-dark(#2a2118, #efe6d8); background: light-dark(#fbf6ea, #241d14); padding: 2rem; }
      .host a { color: inherit; text-decoration-thickness: 2px; }
    `,
  },
  dark: {
    title: 'Dark theme with tokens',
    dark: true,
    css: `
      .host { font: 1rem/1.5 system-ui, sans-serif; color: #e8edf2; background: #14202c; padding: 1.5rem; color-scheme: dark; }
      .host { --ura-accent: #8ecbff; --ura-on-accent: #0c1822; --ura-open: #63d297; --ura-soon: #ffb067; --ura-radius: 0.6em; }
      .host a { color: #8ecbff; }
    `,
  },
  rem: {
    title: 'Root of 62.5 %',
    root: '62.5%',
    css: '.host { font: 1.6rem/1.5 system-ui, sans-serif; padding: 2.4rem; }',
  },
  large: {
    title: 'Large text: 200 %',
    root: '200%',
    css: '.host { font: 1rem/1.5 system-ui, sans-serif; padding: 0.75rem; }',
  },
  old: {
    title: 'Old theme: rules for everything',
    css: `
      .host, .host * { font-family: "Trebuchet MS", "DejaVu Sans", sans-serif !important; line-height: 1.1 !important; letter-spacing: 0.03em; box-sizing: content-box; }
      .host { font-size: 13px; color: light-dark(#333, #ddd); background: light-dark(#eee, #222); padding: 10px; text-align: center; }
      .host ul { list-style: square; margin: 0 0 0 40px; }
      .host h3 { text-transform: uppercase; border-bottom: 3px solid; float: left; }
      .host button { background: red; border-radius: 0; }
    `,
  },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;
