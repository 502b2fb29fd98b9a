import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const wishesDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: wishesDark ? 'dark' : 'light',
    brandTitle: 'Ura',
    brandUrl: '../', // the home of the documentation, which Storybook is a folder of
    brandTarget: '_self',
    colorSecondary: wishesDark ? '#63b69b' : '#1f6b57',
    fontBase: 'system-ui, sans-serif',
  }),
});
