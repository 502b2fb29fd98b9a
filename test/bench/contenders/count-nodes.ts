// Counts the nodes of the shadow trees of a page: those that are there, and those that were made on
// the way. It costs time, so no other figure is taken from a page that is counted.

/** All nodes that were ever in a shadow tree or made for one. */
const made = new Set<Node>();
const roots: ShadowRoot[] = [];

const addTree = (node: Node) => {
  made.add(node);
  for (const child of node.childNodes) addTree(child);
};

/** Wraps the methods that create nodes, to record them. */
function watchMethods(owner: object, ...names: readonly string[]): void {
  const methods = owner as Record<string, (...args: unknown[]) => Node>;
  for (const name of names) {
    const create = methods[name]!;
    methods[name] = function (this: unknown, ...args: unknown[]) {
      const node = create.apply(this, args);
      addTree(node);
      return node;
    };
  }
}

/** The nodes of one kind of a card. */
export interface NodeCounts {
  readonly alive: number;
  readonly made: number;
  readonly elements: number;
  readonly texts: number;
  readonly comments: number;
}

/** Begins to count. Runs before any other script. */
export function watchNodes(): void {
  watchMethods(
    Document.prototype,
    ...['createElement', 'createElementNS', 'createTextNode', 'createComment', 'importNode'],
  );
  watchMethods(Node.prototype, 'cloneNode');
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    // Parsers and `append('text')` make nodes without the methods above.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) addTree(node);
    }).observe(root, { childList: true, subtree: true });
    return root;
  };
}

/** The nodes of all shadow trees, on average for each of so many hosts. */
export function countNodes(hosts: number): NodeCounts {
  const counts = { alive: 0, elements: 0, texts: 0, comments: 0 };
  for (const root of roots) {
    if (!root.host.isConnected) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      counts.alive++;
      const { nodeType } = walker.currentNode;
      if (nodeType === Node.ELEMENT_NODE) counts.elements++;
      else if (nodeType === Node.TEXT_NODE) counts.texts++;
      else counts.comments++;
    }
  }
  // The page's own elements, as a style, are in no shadow tree, and few.
  const each = (count: number) => Math.round(count / Math.max(1, hosts));
  return {
    alive: each(counts.alive),
    made: each(made.size),
    elements: each(counts.elements),
    texts: each(counts.texts),
    comments: each(counts.comments),
  };
}
