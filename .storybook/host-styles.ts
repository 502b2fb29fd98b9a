/**
 * Pages as Ura meets them. Each is what a theme does to everything on its page; a widget takes the font, colour and size from it
 * and keeps its own shape.
 */
export const hostStyles: Readonly<Record<string, { readonly title: string; readonly css: string }>> = {
  none: { title: 'No style at all', css: '' },
  institution: {
    title: 'Institution: sans serif, blue',
    css: `
      .host { font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1c2733, #e8edf2); background: light-dark(#fff, #16202b); padding: 1.5rem; }
      .host a { color: light-dark(#0b5cad, #7db8f5); }
    `,
  },
  newspaper: {
    title: 'Newspaper: serif, narrow, on cream',
    css: `
      .host { font: 1.125rem/1.6 Georgia, serif; color: light-dark(#2a2118, #efe6d8); background: light-dark(#fbf6ea, #241d14); padding: 2rem; max-width: 42rem; }
      .host a { color: inherit; text-decoration-thickness: 2px; }
    `,
  },
  campaign: {
    title: 'Campaign: large, white on purple',
    css: `
      .host { font: 700 1.25rem/1.4 Verdana, sans-serif; color: #fff; background: #4a1a6b; padding: 2rem; color-scheme: dark; }
      .host a { color: #ffd84d; }
    `,
  },
  hostile: {
    title: 'Old theme: rules for everything',
    css: `
      .host, .host * { font-family: "Trebuchet MS", sans-serif !important; line-height: 1.1 !important; letter-spacing: 0.03em; box-sizing: content-box; }
      .host { font-size: 13px; color: light-dark(#333, #ddd); background: light-dark(#eee, #222); padding: 10px; }
      .host ul { list-style: square; margin: 0 0 0 40px; }
      .host h3 { text-transform: uppercase; border-bottom: 3px solid; float: left; }
      .host button { background: red; border-radius: 0; }
    `,
  },
};
