// The studio: the editor, the builder and the doctor on one page, for one file. It is built into
// one file, which also works from a folder, without a server.
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import { startBuilder } from '../builder/app.ts';
import { tabOf, type Tab } from './tabs.ts';
import { view } from './view.ts';

const editor = document.createElement('ura-editor') as UraEditor;

/** The content of the editor that the other tabs show. */
let shared: unknown;

/** Lets the builder and the doctor use the file in the editor, with its unsaved changes. */
function share(): void {
  const { currentData } = editor;
  if (currentData === undefined || currentData === shared) return;
  shared = currentData;
  actions.useKept(currentData);
}

function showTab(): void {
  const tab = tabOf(location.hash);
  if (tab !== 'data') share();
  actions.set({});
}

/** Opens a tab. Each is a step of the history, so that the browser leads back. */
function goTo(tab: Tab): void {
  if (tabOf(location.hash) === tab) return;
  history.pushState(null, '', `#tab-${tab}`);
  showTab();
}

const actions = startBuilder({
  title: ({ studio }) => studio.title,
  view: (state, output, actionsOfBuilder) =>
    view(state, output, actionsOfBuilder, { tab: tabOf(location.hash), editor, goTo }),
  keeper: {
    hasChanges: () => editor.hasChanges,
    open(input) {
      editor.openData(input);
      shared = editor.currentData;
    },
    take(file) {
      goTo('data');
      void editor.takeFile(file);
    },
  },
});

// Removes the examples once a file is open.
let wasOpen = false;
editor.addController({
  hostUpdated() {
    const isOpen = editor.currentData !== undefined;
    if (isOpen !== wasOpen) actions.set({});
    wasOpen = isOpen;
  },
});

addEventListener('hashchange', showTab); // links to a tab, and the way back
