import { html, nothing, type TemplateResult } from 'lit';
import { formatFindingParts } from '../../../../src/language/format-finding.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { healthMessages } from '../../../../src/language/messages/health.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { SEVERITIES } from '../../../../src/view/group-findings.ts';
import type { EditorContext } from '../editor-context.ts';

const isNoun = (noun: string | undefined): noun is Noun => NOUNS.some((each) => each === noun);

/** All findings in the file, the worst first, with links to their records. */
export function renderHealth(context: EditorContext): TemplateResult {
  const { messages, locale, health, shown } = context;
  const words = healthMessages(locale);
  const findings = health?.findings ?? [];
  let left = shown;
  return html`<h2 class="title" tabindex="-1">${messages.health}</h2>
    ${health && !findings.length ? html`<p class="empty">${words.allWell}</p>` : nothing}
    ${SEVERITIES.map((severity) => {
      const all = findings.filter((finding) => finding.severity === severity);
      const some = all.slice(0, Math.max(left, 0));
      left -= some.length;
      if (!some.length) return nothing;
      return html`<h3 class="section">${words.headings[severity]} (${all.length})</h3>
        <ul class="health">
          ${some.map((finding) => renderFinding(finding, context))}
        </ul>`;
    })}
    ${findings.length > shown
      ? html`<p class="more">
          <button type="button" @click=${() => context.showMore()}>${messages.showMore}</button>
        </p>`
      : nothing}`;
}

function renderFinding(finding: Finding, context: EditorContext): TemplateResult {
  const { messages, locale } = context;
  const { record } = finding;
  const parts = formatFindingParts(finding, locale);
  const { nouns } = findingMessages(locale);
  const noun = record?.noun;
  const name = record?.name ?? record?.id ?? messages.unnamed;
  const open = () =>
    isNoun(noun) && record?.id !== undefined
      ? context.go({ at: 'record', noun, id: record.id })
      : context.go({ at: 'file' });
  return html`<li class=${finding.severity}>
    <button type="button" class="name" @click=${open}>${record ? name : messages.file}</button>
    ${isNoun(noun) ? html`<small>${nouns[noun]}</small>` : nothing}
    <p>${parts.what} ${parts.values}</p>
  </li>`;
}
