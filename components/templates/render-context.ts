import type { TemplateResult, nothing } from 'lit';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { Organisation } from '../../src/model/organisation.ts';

/** What templates need to know about the widget that they render for. */
export interface RenderContext {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  /** The level of the widget's own headings, 1 to 6; `NaN` for none. */
  readonly headingLevel: number;
  /** The address that image paths in the data are relative to. */
  readonly base: string;
  /** Tells the page that the visitor chose a record. */
  readonly select: (event: Event, noun: Noun, record: AnyRecord) => void;

  // The functions of `templates/` bound to this context, for templates that do not call them yet.
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
