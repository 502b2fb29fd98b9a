/** The elements in the templates of Svelte 5. Import it once: `import 'ura/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementProps } from './elements.js';

export type UraElements = {
  [Tag in keyof ElementProps]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof ElementProps[Tag]> &
    ElementProps[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends UraElements {}
}
