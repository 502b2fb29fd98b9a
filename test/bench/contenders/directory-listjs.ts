// @ts-expect-error list.js brings no types
import List from 'list.js';
import { fetchRows, rowStyles, WINDOW } from './rows.ts';

// list.js as in its documentation: values, a template, a page of rows. It works in the document,
// not in a shadow root.

const sheet = new CSSStyleSheet();
sheet.replaceSync(rowStyles.map(({ cssText }) => cssText).join(''));
document.adoptedStyleSheets = [sheet];

void fetchRows().then((rows) => {
  new List(
    'directory',
    {
      valueNames: ['name', 'kind', 'place'],
      item: '<li class="row member"><span class="logo initials"></span><div><button class="name"></button><p class="by"><span class="kind"></span> · <span class="place"></span></p></div></li>',
      page: WINDOW,
    },
    rows,
  );
});
