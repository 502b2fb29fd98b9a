import { runSync } from '../../dataset/cooperative-task.ts';
import { stateMessages } from '../../language/messages/states.ts';
import { BREAK, join } from '../../view/content.ts';
import { computeFigures, readFigures, figureTags, figureText } from '../../view/key-figures.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, paragraph, type Markup } from './markup.ts';
import { renderFacts, renderProvenance } from './render-content.ts';

/** The attributes of `<ura-key-figures>`. */
export interface FiguresQuestion {
  readonly widget: 'key-figures';
  readonly figures?: string | undefined;
  readonly network?: string | undefined;
  readonly programme?: string | undefined;
}

/** Renders key figures, each with its label and how it was counted. */
export function keyFigures({ figures, network, programme }: FiguresQuestion, context: HtmlContext): Markup {
  const { linked, clock, locale } = context;
  const { names } = readFigures(figures);
  const counted = runSync(computeFigures(linked, { names, network, programme }, clock, locale));
  const rows = counted.figures.map((figure) => {
    const { label, number, sums, how } = figureText(figure, locale);
    const amounts = sums.map(({ money, of }) => (of ? `${money} (${of})` : money));
    return { label, value: join([number, ...amounts, how], BREAK) };
  });
  return markup`${rows.length ? renderFacts(rows, context) : paragraph(stateMessages(locale).empty)}
    ${renderProvenance(figureTags(counted.figures), context)}`;
}
