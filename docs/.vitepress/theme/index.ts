import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';
import TokenTable from './TokenTable.vue';
import WidgetDemo from './WidgetDemo.vue';

/** The default theme with the colours of Ura, fonts of this site, and widgets in the pages. */
export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('TokenTable', TokenTable);
    app.component('WidgetDemo', WidgetDemo);
  },
} satisfies Theme;
