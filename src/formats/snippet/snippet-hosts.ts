import type { SnippetForm } from './snippet.ts';

/** A kind of site that a snippet is pasted into, and what it does with it. */
export interface SnippetHost {
  readonly form: SnippetForm;
  /**
   * Why this form. `kept`: the site keeps custom elements. `stripped`: it removes unknown elements,
   * and keeps a `div` with `data-…`. `embed`: it has a block for code. `plugin`: our plugin writes
   * the element. `no-script`: scripts do not run there.
   */
  readonly reason: 'kept' | 'stripped' | 'embed' | 'plugin' | 'no-script';
  /**
   * Whether the script is pasted with the line, or added once to the template of the site by an
   * administrator.
   */
  readonly script: 'with-line' | 'in-template' | 'none';
}

/**
 * The kinds of sites that a snippet is pasted into, with the form for each and the reason.
 *
 * WordPress removes unknown elements and scripts for users without the capability
 * `unfiltered_html`, but keeps `div` with `data-*` and `lang` (source: `wp_kses_post` and
 * `wp_kses_allowed_html` in wp-includes/kses.php). Drupal's filter "Limit allowed HTML tags" does
 * the same, and so do Joomla's text filters.
 */
export const SNIPPET_HOSTS = {
  html: { form: 'element', reason: 'kept', script: 'with-line' },
  'wordpress-plugin': { form: 'shortcode', reason: 'plugin', script: 'none' },
  'wordpress-admin': { form: 'element', reason: 'embed', script: 'with-line' },
  'wordpress-author': { form: 'div', reason: 'stripped', script: 'in-template' },
  'drupal-full': { form: 'element', reason: 'embed', script: 'with-line' },
  'drupal-limited': { form: 'div', reason: 'stripped', script: 'in-template' },
  joomla: { form: 'div', reason: 'stripped', script: 'in-template' },
  wix: { form: 'element', reason: 'embed', script: 'with-line' },
  squarespace: { form: 'element', reason: 'embed', script: 'with-line' },
  framework: { form: 'element', reason: 'kept', script: 'in-template' },
  newsletter: { form: 'link', reason: 'no-script', script: 'none' },
} as const satisfies Readonly<Record<string, SnippetHost>>;

/** The name of a kind of site. */
export type SnippetHostName = keyof typeof SNIPPET_HOSTS;
