import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { SNIPPET_HOSTS, type SnippetHostName } from '../../../src/formats/snippet/snippet-hosts.ts';
import type { SnippetForm } from '../../../src/formats/snippet/snippet.ts';
import type { Actions } from '../app.ts';
import { formOf, missingIn, needsRecord, type Change, type State } from '../state.ts';
import { plain, type Words } from '../words.ts';
import { copyArea, field, options, segments, sentence, valueOf } from './fields.ts';

/** The texts to copy, and the changes to an old line. */
export interface Output {
  readonly line: string;
  readonly script: string;
  readonly style: string;
  readonly changes: readonly Change[] | undefined;
}

/** On a small screen, the line and its button below the preview, in view together with it. */
export function lineBar(state: State, { line }: Output, words: Words, actions: Actions) {
  if (!state.data || needsRecord(state)) return nothing;
  return html`<div class="line-bar" role="group" aria-label=${words.lineHeading}>
    <code>${line}</code>
    <button type="button" class="main" @click=${() => actions.copy('line')}>
      ${state.copied === 'line' ? words.copied : words.copy}
    </button>
  </div>`;
}

/** The section with the line to copy. */
export function lineView(
  state: State,
  { line, script, style, changes }: Output,
  words: Words,
  actions: Actions,
) {
  const missing = missingIn(state, words);
  const form = formOf(state);
  const host = SNIPPET_HOSTS[state.host];
  return html`<section aria-labelledby="line-heading" class="line">
    <h2 id="line-heading">${words.lineHeading}</h2>
    <div class="two">
      <div>
        ${field(
          'host',
          words.host,
          html`<select
            id="host"
            aria-describedby="host-hint"
            @change=${(event: Event) => actions.host(valueOf(event) as SnippetHostName)}
          >
            ${options(
              (Object.keys(SNIPPET_HOSTS) as SnippetHostName[]).map((name) => ({
                value: name,
                label: plain(words.hosts[name]),
              })),
              state.host,
            )}
          </select>`,
          sentence(words.reasons[state.host]),
        )}
        ${segments(
          'form',
          words.form,
          (['element', 'div', 'shortcode', 'link'] as const).map(
            (each) => [each, plain(words.forms[each])] as const,
          ),
          form,
          (each: SnippetForm) =>
            actions.set({ form: each === host.form ? undefined : each, copied: undefined }),
        )}
        ${form === 'link' || form === 'shortcode'
          ? nothing
          : html`<div>
              ${field(
                'script-choice',
                words.scriptFile,
                html`<select
                  id="script-choice"
                  @change=${(event: Event) =>
                    actions.set({ script: valueOf(event) as 'loader', copied: undefined })}
                >
                  ${options(
                    (['loader', 'all', 'none'] as const).map((each) => ({
                      value: each,
                      label: plain(words.scripts[each]),
                    })),
                    state.script,
                  )}
                </select>`,
              )}
              ${state.script === 'none'
                ? nothing
                : field(
                    'folder',
                    words.scriptFolder,
                    html`<input
                      id="folder"
                      type="text"
                      inputmode="url"
                      spellcheck="false"
                      .value=${live(state.folder)}
                      @input=${(event: Event) => actions.set({ folder: valueOf(event).trim() })}
                    />`,
                  )}
            </div>`}
      </div>
      <div>
        ${missing.length
          ? html`<p class="note" id="missing">
              ${sentence(words.notReady, { what: missing.map((each) => words.missing[each]).join(', ') })}
            </p>`
          : nothing}
        ${copyArea('line', words.lineLabel, line, words.copy, () => actions.copy('line'), 4)}
        ${script
          ? html`<p class="hint">${sentence(words.scriptLine, {})}</p>
              ${copyArea('script', words.scriptFile, script, words.copyScript, () => actions.copy('script'))}`
          : nothing}
        ${style
          ? html`<p class="hint">${words.style}</p>
              ${copyArea('style', words.style, style, words.copyStyle, () => actions.copy('style'))}`
          : nothing}
        <p role="status" class="status" id="copied">
          ${state.copied === 'selected' ? words.selected : state.copied ? words.copied : nothing}
        </p>
        ${changes
          ? html`<div class="changes" id="changes">
              <h3>${words.changed}</h3>
              <ul>
                ${changes.map(
                  (change) =>
                    html`<li>
                      ${sentence(words.changes[change.code], 'params' in change ? change.params : {})}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing}
      </div>
    </div>
  </section>`;
}
