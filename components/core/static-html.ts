/** What HTML from `ura render` consists of, as a selector. */
export const STATIC_HTML = ':is(article,ul,ol,dl,table,details)';
