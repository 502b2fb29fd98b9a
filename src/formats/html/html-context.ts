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

/** The day for which the text was computed, since it is not kept up to date. */
export const asOf = (context: HtmlContext): Content => {
  const day = date(dayOf(context), context);
  return day && [`${stateMessages(context.locale).stale} `, day];
};
