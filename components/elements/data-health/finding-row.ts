import { html, nothing, type TemplateResult } from 'lit';
import { formatFindingParts } from '../../../src/language/format-finding.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import { isExample } from '../../../src/model/provenance.ts';
import { openerLabel } from '../../templates/opener.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderText } from '../../templates/text.ts';
import { capitalise } from '../../../src/language/capitalise.ts';
import { editAddress, recordOf, type FindingGroup } from '../../../src/view/group-findings.ts';

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
  const { locale, linked } = context;
  const { noun, index, id } = group;
  const { nouns, edit } = findingMessages(locale);
  if (noun === undefined || index === undefined)
    return html`<div class="head">
      <p class="name" part="name" tabindex="-1">${healthMessages(locale).file}</p>
    </div>`;
  const record = recordOf(linked, group) as
    | { readonly title?: LocalText; readonly name?: LocalText; readonly tags?: readonly string[] }
    | undefined;
  const title = record?.title ?? record?.name;
  const label = `${nouns[noun as keyof typeof nouns] ?? noun} ${formatNumber(index + 1, locale)}`;
  const name = title === undefined ? (group.name ?? id ?? label) : renderText(title, context);
  const address = editAddress(linked.dataset.editUrl, noun, id);
  const about = [label, id, isExample(record?.tags) ? stateMessages(locale).example : undefined];
  return html`<div class="head">
    <p class="name" part="name" tabindex="-1">${name}</p>
    <p class="by">${about.filter(Boolean).join(' · ')}</p>
    ${address
      ? html`<a class="edit" part="edit" href=${address} aria-label="${edit}: ${group.name ?? id ?? label}"
          >${edit}</a
        >`
      : nothing}
  </div>`;
}

function renderFinding(finding: Finding, { locale }: RenderContext): TemplateResult {
  const { what, where, values } = formatFindingParts(finding, locale);
  return html`<li class="fault" part="finding" data-code=${finding.code}>
    ${keepWords(what)}
    <span class="where">${keepWords(`${capitalise(where)}${where && values ? '. ' : ''}${values}`)}</span>
  </li>`;
}

/** A text whose short words do not break at their hyphens, as "e-postë" and dates would. */
const keepWords = (text: string) =>
  text
    .split(/(\S+-\S+)/)
    .map((part, index) =>
      index % 2 && part.length <= LONGEST_WORD ? html`<span class="whole">${part}</span>` : part,
    );
