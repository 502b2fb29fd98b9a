import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import type { Locale } from '../../language/locale.ts';
import { systemClock, type Clock } from '../../time/clock.ts';
import { stateMessages } from '../../language/messages/states.ts';
import { date } from '../../view/parts.ts';
import { dayOf, type ViewContext } from '../../view/context.ts';
import type { Content } from '../../view/content.ts';
import type { Noun } from '../../model/noun.ts';

/** A level of headings, or none: then a heading becomes a paragraph. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The address of the page that a site has for a record, if it has one. */
export type PageOf = (noun: Noun, id: string) => string | undefined;

/** What is shown of the data, and for which page it is written. */
export interface HtmlContext extends ViewContext {
  readonly level: HeadingLevel;
  readonly pageOf: PageOf;
  /** The address of a picture, whose path in the data is relative to the data file. */
  readonly imageAt: (src: string) => string | undefined;
}

/** The data of the records, and the page for which they are written. */
export interface HtmlOptions {
  /** The data that the records belong to: it has the names of what they refer to. */
  readonly linked: LinkedDataset;
  /** The clock. Default: that of the machine. */
  readonly clock?: Clock | undefined;
  /** The level of the first headings, or `none` for paragraphs in their place. Default: 3, as that of the elements. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The address of the page that the site has for a record: its name links there, else to the address that the record has itself. */
  readonly pageOf?: PageOf | undefined;
  /** The address of a picture, whose path in the data is relative to the data file; mail needs an absolute one. Default: as it is. */
  readonly imageAt?: ((src: string) => string | undefined) | undefined;
}

/** Static HTML is not kept up to date, and marks examples only in lists. */
export function htmlContext(locale: Locale, options: HtmlOptions): HtmlContext {
  const { linked, clock = systemClock, headingLevel = 3, pageOf = () => undefined } = options;
  return {
    linked,
    locale,
    clock,
    isLive: false,
    marksExamples: false,
    level: headingLevel,
    pageOf,
    imageAt: options.imageAt ?? ((src) => src),
  };
}

/** The day for which the text was computed, since it is not kept up to date. */
export const asOf = (context: HtmlContext): Content => {
  const day = date(dayOf(context), context);
  return day && [`${stateMessages(context.locale).stale} `, day];
};
