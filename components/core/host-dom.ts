// A host page can replace properties of its document and forms: `<img name="createElement">` and
// `<input name="closest">` are found before the methods. These are the methods themselves.

/** The loader has no Lit, which would say it too. */
const isServer = typeof document === 'undefined';

type Method<Arguments extends unknown[], Result> = (node: Node, ...args: Arguments) => Result;

const methodOf = <Arguments extends unknown[], Result>(
  owner: () => object,
  name: string,
): Method<Arguments, Result> => {
  const method = isServer ? undefined : (owner() as Record<string, unknown>)[name];
  return (node, ...args) => (method as (...args: Arguments) => Result).apply(node, args);
};

const element = () => Element.prototype;

export const closest = methodOf<[string], Element | null>(element, 'closest');
export const matches = methodOf<[string], boolean>(element, 'matches');
export const getAttribute = methodOf<[string], string | null>(element, 'getAttribute');
const queryElement = methodOf<[string], NodeListOf<Element>>(element, 'querySelectorAll');
const queryDocument = methodOf<[string], NodeListOf<Element>>(() => Document.prototype, 'querySelectorAll');
const create = methodOf<[string], HTMLElement>(() => Document.prototype, 'createElement');

export const listen = (type: string, run: () => void): void =>
  EventTarget.prototype.addEventListener.call(document, type, run);

const adopt = methodOf<[Node, boolean?], Node>(() => Document.prototype, 'importNode');

export const importNode = <Kind extends Node>(node: Kind, deep?: boolean): Kind =>
  adopt(document, node, deep) as Kind;

export const createElement = (name: string): HTMLElement => create(document, name);

/** The elements below a node. */
export const queryAll = (root: Node, selector: string): NodeListOf<Element> =>
  root.nodeType === Node.DOCUMENT_NODE ? queryDocument(root, selector) : queryElement(root, selector);

const accessor = (name: 'baseURI' | 'parentElement') =>
  isServer ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
const base = accessor('baseURI');
const parent = accessor('parentElement');

/** The base of relative addresses of the page. */
export const baseAddress = (): string => base!.call(document) as string;
export const parentOf = (node: Node): Element | null => parent!.call(node) as Element | null;
