import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: '../examples/data', to: '/data' }],
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    // The largest are Storybook's own: its documentation blocks, and axe.
    build: { ...vite.build, chunkSizeWarningLimit: 1200 },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook's own renderer needs this one; left out, it brings a second copy of Lit.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
      // All dependencies are found before the first story: one that is found later reloads the page in the middle of a test.
      entries: ['stories/**/*.stories.ts', 'components/index.ts', '.storybook/preview.ts'],
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
