import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import type { Locale } from '../../language/locale.ts';
import { systemClock, type Clock } from '../../time/clock.ts';
import { stateMessages } from '../../language/messages/states.ts';
import { date } from '../../view/parts.ts';
import { dayOf, type ViewContext } from '../../view/context.ts';
import type { Content } from '../../view/content.ts';
import type { Noun } from '../../model/noun.ts';

/** A heading level, or `none` to write paragraphs instead of headings. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** Returns the URL of the page of a record, if the site has one. */
export type PageOf = (noun: Noun, id: string) => string | undefined;

/** The view context, and the options of the page. */
export interface HtmlContext extends ViewContext {
  readonly level: HeadingLevel;
  readonly pageOf: PageOf;
  /** Resolves the URL of a picture, which is relative to the data file. */
  readonly imageAt: (src: string) => string | undefined;
  readonly view: 'table' | undefined;
  readonly sort: string | undefined;
}

/** Options for rendering HTML. */
export interface HtmlOptions {
  /** The dataset that the records belong to, linked after `checkDataset`. */
  readonly linked: LinkedDataset;
  /** The clock. Default: `systemClock`. */
  readonly clock?: Clock | undefined;
  /**
   * The level of the topmost headings, or `none` for paragraphs. Default: 3, as in the elements.
   */
  readonly headingLevel?: HeadingLevel | undefined;
  /**
   * Returns the URL of the page of a record, to which its name links. Default: the URL in the
   * record.
   */
  readonly pageOf?: PageOf | undefined;
  /**
   * Resolves the URL of a picture, which is relative to the data file. E-mail needs absolute URLs.
   * Default: unchanged.
   */
  readonly imageAt?: ((src: string) => string | undefined) | undefined;
  /** `table` renders calls and projects as a table. Grants always are one. */
  readonly view?: 'table' | undefined;
  /**
   * The order of calls, grants and projects, as the attribute `sort` of their lists: `amount`,
   * `title-descending`. Default: calls by group and date, others as given.
   */
  readonly sort?: string | undefined;
}

/** The context of static HTML, which is not kept up to date and marks examples only in lists. */
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
    view: options.view,
    sort: options.sort,
  };
}

/** The day for which static HTML was computed. */
export const asOf = (context: HtmlContext): Content => {
  const day = date(dayOf(context), context);
  return day && [`${stateMessages(context.locale).stale} `, day];
};
