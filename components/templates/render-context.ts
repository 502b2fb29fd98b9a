import type { TemplateResult, nothing } from 'lit';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Organisation } from '../../src/model/organisation.ts';

/** What a widget lends to those who draw for it: its data, its language, and what it draws itself. */
export interface RenderContext {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  /** A text of the data, marked where it is in another language. */
  readonly text: (text: LocalText) => TemplateResult | string;
  readonly fact: (label: string, value: unknown) => TemplateResult | typeof nothing;
  readonly bullets: (texts: readonly LocalText[] | undefined) => TemplateResult | undefined;
  readonly commas: (items: readonly TemplateResult[]) => TemplateResult;
  readonly organisation: (organisation: Organisation) => TemplateResult;
  readonly places: (ids: readonly string[] | undefined) => TemplateResult | undefined;
  /** A heading over a section, of the level that follows that of the title. */
  readonly heading: (label: string) => TemplateResult;
  /** The address of a picture. */
  readonly address: (src: string) => string | undefined;
}
