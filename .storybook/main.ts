import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: '../examples/data', to: '/data' }],
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    // The largest chunks are Storybook's own: its docs blocks, and axe.
    build: { ...vite.build, chunkSizeWarningLimit: 1200 },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Needed by Storybook's renderer. Without it, a second copy of Lit is bundled.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
      // Finds all dependencies at the start. One found later would reload the page during a test.
      entries: ['stories/**/*.stories.ts', 'components/index.ts', '.storybook/preview.ts'],
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
