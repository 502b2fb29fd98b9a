import { isServer, LitElement } from 'lit';
import { resolveLocale, type Locale } from '../../../src/language/locale.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { LocaleController } from '../../controllers/locale.ts';
import { editorStyles } from './editor.styles.ts';
import { formStyles } from './form.styles.ts';

/**
 * What the editor has in common with the widgets: their language, their styles and their tokens.
 *
 * @cssprop [--ura-accent=currentColor] - links, and buttons with their frames
 * @cssprop [--ura-on-accent=black or white] - the text on the main button, on the accent
 * @cssprop [--ura-open=#0b7a3e] - open or in progress; mixed with the text colour to stay readable
 * @cssprop [--ura-soon=#a8480a] - closing soon; mixed in the same way
 * @cssprop [--ura-planned=#2b5fb3] - planned or announced; mixed in the same way
 * @cssprop [--ura-completed=#2f6f73] - completed; mixed in the same way
 * @cssprop [--ura-suspended=#80600f] - suspended or postponed; mixed in the same way
 * @cssprop [--ura-cancelled=#b0304a] - cancelled; mixed in the same way
 * @cssprop [--ura-closed=#666666] - a closed call; mixed in the same way
 * @cssprop [--ura-unknown=#6f6479] - an unknown status; mixed in the same way
 * @cssprop [--ura-muted=color-mix(in srgb, currentColor 80%, transparent)] - labels and notes
 * @cssprop [--ura-line=color-mix(in srgb, currentColor 24%, transparent)] - lines between things
 * @cssprop [--ura-tint=color-mix(in srgb, currentColor 6%, transparent)] - quiet surfaces
 * @cssprop [--ura-focus=currentColor] - the focus ring
 * @cssprop [--ura-space=1em] - the space between parts; all other spaces scale with it
 * @cssprop [--ura-radius=0.25em] - the corners of buttons, fields and logos
 * @cssprop [--ura-line-height=1.5] - the height of a line of text
 * @cssprop [--ura-title-size=1.375em] - the size of the title
 * @cssprop [--ura-heading-font=inherit] - the typeface of titles and headings
 * @cssprop [--ura-heading-weight=650] - the weight of titles, headings and names in lists
 */
export abstract class EditorBase extends LitElement {
  static override styles = [baseStyles, editorStyles, formStyles];

  private readonly localeController = new LocaleController(this, () => this.requestUpdate());

  /** The current language of the editor. */
  protected get locale(): Locale {
    return isServer ? resolveLocale(this.getAttribute('lang'), 'en') : this.localeController.locale;
  }
}
