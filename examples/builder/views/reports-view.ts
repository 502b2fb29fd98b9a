import { html, nothing } from 'lit';
import { formatFindingParts, type FindingText } from '../../../src/language/format-finding.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Actions } from '../app.ts';
import type { Cause } from '../doctor.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';
import { sentence } from './fields.ts';

/** How many findings are shown at first. */
const FIRST_FINDINGS = 20;

/** The findings of a data file. */
export function findingsView(
  findings: readonly Finding[],
  state: State,
  words: Words,
  actions: Actions,
  format: (finding: Finding, locale: Locale) => FindingText = formatFindingParts,
) {
  const shown = state.allFindings ? findings : findings.slice(0, FIRST_FINDINGS);
  return html`<ol class="findings">
      ${shown.map((finding) => {
        const { record, where, what, values } = format(finding, state.language);
        return html`<li data-severity=${finding.severity}>
          ${record || where
            ? html`<p class="where">
                ${(finding.cell ? [where, record] : [record, where]).filter(Boolean).join(' · ')}
              </p>`
            : nothing}
          <p>${what} ${values}</p>
        </li>`;
      })}
    </ol>
    ${findings.length > shown.length
      ? html`<p>
          ${sentence(words.moreFindings, {
            count: formatNumber(findings.length - shown.length, state.language),
          })}
          <button type="button" class="link" @click=${() => actions.set({ allFindings: true })}>
            ${words.showMore}
          </button>
        </p>`
      : nothing}`;
}

/** The causes that the doctor found, and what to do about each. */
export function causesView(causes: readonly Cause[], words: Words) {
  return html`<ul class="causes">
    ${causes.map(({ code, params }) => {
      const [problem = '', fix = ''] = words.causes[code];
      const reason = words.jsonReasons[params['reason'] as keyof Words['jsonReasons']];
      const advice = fix.includes('{meant}') && !params['meant'] ? words.noGuess : fix;
      const good = code === 'page-sound' || code === 'data-sound';
      return html`<li data-code=${code} class=${good ? 'good' : ''}>
        <p class="cause">${sentence(problem, { value: '…', ...params })}</p>
        ${advice ? html`<p>${reason ?? sentence(advice, params)}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}
