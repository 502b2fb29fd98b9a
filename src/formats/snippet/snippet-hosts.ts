import type { SnippetForm } from './snippet.ts';

/** Where a line is pasted, and what that place does with it. */
export interface SnippetHost {
  readonly form: SnippetForm;
  /**
   * Why this form: `kept`, the place keeps the element; `stripped`, it takes out elements that it does not know, and keeps a `div` with
   * `data-…`; `embed`, it has a block for code, which it puts into the page as it is; `plugin`, our plugin writes it there; `no-script`, no
   * script runs there.
   */
  readonly reason: 'kept' | 'stripped' | 'embed' | 'plugin' | 'no-script';
  /** Whether the script is pasted along, or put into the template of the site once, by who may do that. */
  readonly script: 'with-line' | 'in-template' | 'none';
}

/**
 * The places that a line is pasted into, with the form for each and the reason for it.
 *
 * WordPress takes out elements that it does not know, and scripts, for those who lack the capability `unfiltered_html` (source: `wp_kses_post`
 * and `wp_kses_allowed_html` in wp-includes/kses.php, which allows `div` with `data-*` and `lang`). Drupal's filter "Limit allowed HTML
 * tags" does the same, and so does Joomla's text filter of the group.
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

/** The name of a place that a line is pasted into. */
export type SnippetHostName = keyof typeof SNIPPET_HOSTS;
