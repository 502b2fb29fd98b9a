/**
 * The elements in the JSX of React 19, Preact and Solid. Import it once, `import 'ura/jsx'`, or
 * name it under `types` in tsconfig.json.
 */
/* eslint @typescript-eslint/ban-ts-comment: off -- an error only without the framework */
import type { BaseProps, CustomCssProperties, ElementProps, SolidElementProps } from './elements.js';

/** The elements in React and Preact. */
export type CustomElements = {
  [Tag in keyof ElementProps]: ElementProps[Tag] & BaseProps<HTMLElementTagNameMap[Tag]>;
};

/** The elements in Solid. */
export type CustomElementsSolidJs = {
  [Tag in keyof ElementProps]: CustomElements[Tag] & SolidElementProps[Tag];
};

// Without the comments, a framework that is not installed would be an error.
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}

// @ts-ignore
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
}
