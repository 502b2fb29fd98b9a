import { html, nothing, type TemplateResult } from 'lit';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { findingFacts, findingGroupFacts } from '../../../src/view/data-health.ts';
import type { FindingGroup } from '../../../src/view/group-findings.ts';
import { openerLabel } from '../../templates/opener.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderPicked } from '../../templates/text.ts';

/** How many findings of a record are shown; the others are folded. */
const SHOWN_FINDINGS = 3;

/** The longest word with a hyphen that is kept in one line, in letters. Longer ones are ids. */
const LONGEST_WORD = 14;

/**
 * A record with its findings.
 *
 * @param isUnfolded whether all findings are shown, as on paper
 */
export function renderFindingGroup(
  group: FindingGroup,
  context: RenderContext,
  isUnfolded: boolean,
): TemplateResult {
  const { findings } = group;
  const rest = findings.slice(SHOWN_FINDINGS);
  const renderList = (some: readonly Finding[]) =>
    html`<ul class="faults">
      ${some.map((finding) => renderFinding(finding, context))}
    </ul>`;
  return html`<li class="row" part="row">
    ${renderHead(group, context)}
    <div>
      ${renderList(findings.slice(0, SHOWN_FINDINGS))}
      ${rest.length
        ? html`<details class="rest" ?open=${isUnfolded}>
            <summary class="opener">${openerLabel(stateMessages(context.locale).more(rest.length))}</summary>
            ${renderList(rest)}
          </details>`
        : nothing}
    </div>
  </li>`;
}

/** The name of a record, its noun, number and id, and the link for editing it. */
function renderHead(group: FindingGroup, context: RenderContext): TemplateResult {
  const { name, by, edit } = findingGroupFacts(group, context);
  return html`<div class="head">
    <p class="name" part="name" tabindex="-1">
      ${typeof name === 'string' ? name : renderPicked(name, context)}
    </p>
    ${by.length ? html`<p class="by">${by.join(' · ')}</p>` : nothing}
    ${edit
      ? html`<a class="edit" part="edit" href=${edit.url} aria-label=${edit.accessibleLabel}
          >${edit.label}</a
        >`
      : nothing}
  </div>`;
}

function renderFinding(finding: Finding, { locale }: RenderContext): TemplateResult {
  const { what, where } = findingFacts(finding, locale);
  return html`<li class="fault" part="finding" data-code=${finding.code}>
    ${keepWords(what)}
    <span class="where">${keepWords(where)}</span>
  </li>`;
}

/** A text whose short words do not break at their hyphens, as "e-postë" and dates would. */
const keepWords = (text: string) =>
  text
    .split(/(\S+-\S+)/)
    .map((part, index) =>
      index % 2 && part.length <= LONGEST_WORD ? html`<span class="whole">${part}</span>` : part,
    );
