import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';

export const launch = async (): Promise<Browser> =>
  puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });

/** The visible content of a post. */
export interface Seen {
  /** The number of rows of each rendered widget. */
  readonly rows: readonly number[];
  /** Elements and placeholders that show nothing of their own. */
  readonly undrawn: readonly string[];
  /** The visible text outside widgets. */
  readonly text: string;
  /** The visible links outside widgets. */
  readonly links: readonly string[];
  /** Boxes that take space but hold nothing. */
  readonly empty: readonly string[];
}

/** Opens a post and waits until its widgets have rendered, at most for this many milliseconds. */
export async function look(page: Page, address: string, patience = 10_000): Promise<Seen> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const isDrawn = () => {
    const content = document.querySelector('.entry-content')!;
    const all = [...content.querySelectorAll('*')];
    const widgets = all.filter(({ localName }) => localName.startsWith('ura-'));
    const waiting = all.some((each) => each.matches('[data-ura]') && !each.querySelector(':scope > *'));
    return (
      document.readyState === 'complete' &&
      !waiting &&
      widgets.every((widget) => widget.shadowRoot?.querySelector('[part~="row"]'))
    );
  };
  await page.waitForFunction(isDrawn, { timeout: patience }).catch(() => undefined);
  return page.evaluate(() => {
    const content = document.querySelector<HTMLElement>('.entry-content')!;
    const all = [...content.querySelectorAll<HTMLElement>('*')];
    const isSeen = (each: Element) =>
      [...each.getClientRects()].some((box) => box.height > 0 && box.width > 0);
    const widgets = all.filter(({ localName }) => localName.startsWith('ura-'));
    const rowsOf = (widget: Element) =>
      [...(widget.shadowRoot?.querySelectorAll('[part~="row"]') ?? [])].filter(isSeen).length;
    const isDrawn = (widget: Element) => isSeen(widget) && rowsOf(widget) > 0;
    return {
      rows: widgets.filter(isDrawn).map(rowsOf),
      undrawn: widgets.filter((widget) => !isDrawn(widget)).map((widget) => widget.outerHTML),
      text: content.innerText.replace(/\s+/g, ' ').trim(),
      links: all.filter((each) => each.localName === 'a' && isSeen(each)).map((each) => each.innerText),
      empty: all
        .filter(
          (each) =>
            isSeen(each) &&
            !each.innerText.trim() &&
            !widgets.some((w) => each.contains(w) || w.contains(each)),
        )
        .map((each) => each.outerHTML),
    };
  });
}
