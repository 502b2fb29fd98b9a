// `ura/formats/html`: writes static HTML.
export { toHtml } from './html/to-html.ts';
export { widgetToHtml, type ComputedWidget } from './html/widget-to-html.ts';
export type { HeadingLevel, HtmlOptions, PageOf } from './html/html-context.ts';
