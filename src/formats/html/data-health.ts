import { healthMessages } from '../../language/messages/health.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { Finding } from '../../model/finding.ts';
import { BREAK, join, type Content } from '../../view/content.ts';
import { allFindings, findingFacts, findingGroupFacts, findingSummary } from '../../view/data-health.ts';
import { groupFindings, SEVERITIES, type FindingGroup } from '../../view/group-findings.ts';
import { matchFindings } from '../../view/match-findings.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { list, markup, NOTHING, paragraph, type Markup } from './markup.ts';
import {
  renderContent,
  renderHeading,
  renderLine,
  renderParagraph,
  renderRecords,
} from './render-content.ts';

/** The attributes of `<ura-data-health>`, which select the findings. */
export interface HealthQuestion {
  readonly widget: 'data-health';
  /** The findings of `checkDataset`. Those of the inspection are added. */
  readonly findings?: readonly Finding[] | undefined;
  readonly severity?: string | undefined;
  readonly noun?: string | undefined;
}

function renderGroup(group: FindingGroup, context: HtmlContext): Markup {
  const { name, by, edit } = findingGroupFacts(group, context);
  const link: Content = edit && { kind: 'link', url: edit.url, content: edit.label };
  return markup`${renderHeading(name, context, 1)}
    ${renderLine([...by, link], context)}
    ${list(
      group.findings.map((finding) => {
        const { what, where } = findingFacts(finding, context.locale);
        return renderContent(join([what, where], BREAK), context);
      }),
    )}`;
}

/** Renders the findings of a dataset: errors, then warnings, then advice, each record by record. */
export function dataHealth({ findings = [], severity, noun }: HealthQuestion, context: HtmlContext): Markup {
  const { locale } = context;
  const { allWell, headings } = healthMessages(locale);
  const all = matchFindings(allFindings(findings, context), { severity, noun });
  const counts = new Map(
    SEVERITIES.map((each) => [each, all.filter((finding) => finding.severity === each).length]),
  );
  const groups = groupFindings(all);
  const sections = SEVERITIES.map((each) =>
    counts.get(each)
      ? markup`${renderHeading(`${headings[each]} (${formatNumber(counts.get(each)!, locale)})`, context)}
          ${renderRecords(
            groups.filter((group) => group.severity === each),
            (group) => renderGroup(group, context),
          )}`
      : NOTHING,
  );
  return markup`${paragraph(all.length ? findingSummary(counts, locale) : allWell)}${sections}
    ${renderParagraph(asOf(context), context)}`;
}
