import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Noun } from '../../src/model/noun.ts';
import type { ViewContext } from '../../src/view/context.ts';

/** What templates need to know about the widget that they render for, and views about its data. */
export interface RenderContext extends ViewContext {
  /** The level of the widget's own headings, 1 to 6; `NaN` for none. */
  readonly headingLevel: number;
  /** The address that image paths in the data are relative to. */
  readonly base: string;
  /** Tells the page that the visitor chose a record. */
  readonly select: (event: Event, noun: Noun, record: AnyRecord) => void;
}
