import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Actions } from '../app.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';
import { field, sentence, valueOf } from './fields.ts';
import { causesView, findingsView } from './reports-view.ts';

/** The section that reads an old line. */
export function oldView(state: State, words: Words, actions: Actions) {
  const { old } = state;
  return html`<section aria-labelledby="old-heading">
    <h2 id="old-heading">${words.oldHeading}</h2>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.readOld();
      }}
    >
      ${field(
        'old',
        words.oldLabel,
        html`<textarea
          id="old"
          rows="4"
          spellcheck="false"
          translate="no"
          .value=${live(state.oldText)}
          @input=${(event: Event) => actions.set({ oldText: valueOf(event) })}
        ></textarea>`,
      )}
      <button type="submit">${words.oldRead}</button>
    </form>
    <div role="status" class="status" id="old-status">
      ${old ? html`<p>${old.snippet ? words.oldDone : words.oldNothing}</p>` : nothing}
      ${old?.faults.length ? causesView(old.faults, words) : nothing}
    </div>
  </section>`;
}

/** The section that finds out why a page shows nothing. */
export function doctorView(state: State, words: Words, actions: Actions) {
  const { examination } = state;
  return html`<section aria-labelledby="doctor-heading" class="doctor" id="doctor">
    <h2 id="doctor-heading">${words.doctorHeading}</h2>
    <p class="lead">${words.doctorLead}</p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.examine();
      }}
    >
      ${field(
        'patient',
        words.doctorLabel,
        html`<textarea
          id="patient"
          rows="6"
          spellcheck="false"
          translate="no"
          aria-describedby="patient-hint"
          .value=${live(state.doctorInput)}
          @input=${(event: Event) => actions.set({ doctorInput: valueOf(event) })}
        ></textarea>`,
        sentence(words.doctorHint),
      )}
      ${field(
        'headers',
        sentence(words.headersLabel),
        html`<textarea
          id="headers"
          rows="2"
          spellcheck="false"
          translate="no"
          aria-describedby="headers-hint"
          .value=${live(state.headers)}
          @input=${(event: Event) => actions.set({ headers: valueOf(event) })}
        ></textarea>`,
        sentence(words.headersHint),
      )}
      <button type="submit" class="main">${words.examine}</button>
    </form>
    <div role="status" class="status" id="diagnosis">
      ${state.examining ? html`<p>${words.examining}</p>` : nothing}
      ${examination
        ? html`<h3>${words.resultTitle}</h3>
            ${causesView(examination.causes, words)}
            ${examination.isPageAddress ? html`<p class="note">${words.pageAddress}</p>` : nothing}
            ${examination.ofData
              ? html`<h3>${words.dataToo}</h3>
                  ${causesView(examination.ofData, words)}`
              : nothing}
            ${examination.ofKept
              ? html`<h3>${words.studio.openFile}</h3>
                  ${examination.ofKept.length
                    ? causesView(examination.ofKept, words)
                    : html`<p>${words.studio.openNamed}</p>`}`
              : nothing}`
        : nothing}
    </div>
    ${examination?.findings?.length ? findingsView(examination.findings, state, words, actions) : nothing}
  </section>`;
}
