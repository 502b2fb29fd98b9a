/** The elements in the templates of Vue 3. Import it once: `import 'ura/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementProps } from './elements.js';

/** The events of an element by name, from its props such as `onura-load`. */
type Events<Props> = {
  [Name in keyof Props as Name extends `on${infer Event}` ? Event : never]-?: NonNullable<Props[Name]>;
};
type Properties<Props> = {
  [Name in keyof Props as Name extends `on${string}` ? never : Name]: Props[Name];
};

/** The elements as Vue's documentation types custom elements. */
export type UraComponents = {
  [Tag in keyof ElementProps]: new () => HTMLElementTagNameMap[Tag] & {
    /** @deprecated Only for the types of templates. */
    $props: HTMLAttributes & Properties<ElementProps[Tag]> & PublicProps;
    /** @deprecated Only for the types of templates. */
    $emit: EmitFn<Events<ElementProps[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends UraComponents {}
}
