import { adoptStyles, type CSSResultOrNative } from 'lit';

/** The style sheets of other documents, by document and text. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(owner: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  if (!owner.defaultView || !('cssText' in style)) return undefined;
  let own = sheets.get(owner);
  if (!own) sheets.set(owner, (own = new Map()));
  let sheet = own.get(style.cssText);
  if (!sheet) {
    sheet = new owner.defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    own.set(style.cssText, sheet);
  }
  return sheet;
}

/**
 * Gives a shadow root its styles in whatever document it is. A constructed style sheet works only
 * in the document that it was made in, so an element that was moved to an iframe needs others.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const owner = root.ownerDocument;
  if (owner === document) return adoptStyles(root, [...styles]);
  root.adoptedStyleSheets = styles.flatMap((style) => sheetFor(owner, style) ?? []);
}
