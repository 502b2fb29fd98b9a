// The page of the studio.
import { html, nothing, type TemplateResult } from 'lit';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import type { Actions } from '../builder/app.ts';
import type { State } from '../builder/state.ts';
import { pageBar } from '../builder/view.ts';
import { chooseView } from '../builder/views/choose-view.ts';
import { doctorView, oldView } from '../builder/views/doctor-view.ts';
import { lineBar, lineView, type Output } from '../builder/views/line-view.ts';
import { previewView } from '../builder/views/preview-view.ts';
import { findingsView } from '../builder/views/reports-view.ts';
import { wordsIn } from '../builder/words.ts';
import { fileView, openView } from './open-view.ts';
import { tabForKey, TABS, type Tab } from './tabs.ts';

/** What the studio adds to the state of the builder. */
export interface Studio {
  readonly tab: Tab;
  readonly editor: UraEditor;
  readonly goTo: (tab: Tab) => void;
}

/** The whole page. All panels stay in it, so that nothing that was typed gets lost. */
export function view(state: State, output: Output, actions: Actions, studio: Studio): TemplateResult {
  const words = wordsIn(state.language);
  const { tab: open, editor } = studio;
  const panel = (tab: Tab, content: unknown) =>
    html`<div role="tabpanel" id="panel-${tab}" aria-labelledby="tab-${tab}" ?hidden=${tab !== open}>
      ${content}
    </div>`;
  const isEmpty = editor.currentData === undefined && editor.data === undefined;
  return html`${pageBar(state, words, actions)}
    <header>
      <div class="masthead">
        <h1>${words.studio.title}</h1>
        <p class="tagline">${words.studio.tagline}</p>
      </div>
      ${tabList(state, studio)}
    </header>
    <main id="content" class="panels">
      ${panel(
        'data',
        html`${editor}
        ${isEmpty && !state.data
          ? html`<p class="try">
              <button type="button" @click=${() => actions.readExample()}>${words.orExample}</button>
            </p>`
          : nothing}`,
      )}
      ${panel(
        'widget',
        html`<div class="bench">
            <div class="settings">
              ${openView(state, words, actions)} ${chooseView(state, words, actions)}
            </div>
            <div class="result">
              ${previewView(state, words, actions)} ${lineBar(state, output, words, actions)}
              ${lineView(state, output, words, actions)}
            </div>
          </div>
          ${oldView(state, words, actions)}`,
      )}
      ${panel(
        'help',
        html`<div class="pair">
          ${doctorView(state, words, actions)}
          <section aria-labelledby="open-heading">
            <h2 id="open-heading">${words.studio.openFile}</h2>
            ${fileView(state, words)}
            ${state.data ? html`<p class="hint">${words.studio.openHint}</p>` : nothing}
            ${state.data?.findings.length
              ? findingsView(state.data.findings, state, words, actions)
              : nothing}
            <p><a href="#tab-data">${words.studio.goToData}</a></p>
          </section>
        </div>`,
      )}
    </main>`;
}

/** The tabs. The arrow keys move between them, and only the open one is a stop of the Tab key. */
function tabList({ language }: State, { tab: open, goTo }: Studio): TemplateResult {
  const { studio } = wordsIn(language);
  return html`<div class="tabs">
    <div
      role="tablist"
      aria-label=${studio.tabs}
      @keydown=${(event: KeyboardEvent) => {
        const next = tabForKey(event.key, open);
        if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        goTo(next);
        document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
      }}
    >
      ${TABS.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${tab}"
            aria-controls="panel-${tab}"
            aria-selected=${tab === open}
            tabindex=${tab === open ? 0 : -1}
            @click=${() => goTo(tab)}
          >
            ${studio[tab]}
          </button>`,
      )}
    </div>
  </div>`;
}
