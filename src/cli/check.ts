import { remapIndices } from '../dataset/validate/remap-indices.ts';
import { inspectDataset } from '../dataset/inspect/inspect-dataset.ts';
import { linkDataset } from '../dataset/link/link-dataset.ts';
import { healthMessages } from '../language/messages/health.ts';
import { resolveLocale } from '../language/locale.ts';
import { formatFinding } from '../language/format-finding.ts';
import type { Severity } from '../model/finding.ts';
import { readArguments, readClock, readLocale, readSource, type Terminal } from './arguments.ts';
import { readDataset } from './read-dataset.ts';

/** The severities in the order of the report. */
const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/**
 * `ura check`: reports what is wrong in a data file, and how to fix it.
 *
 * @returns the exit code: 1 if there is an error
 */
export async function check(args: readonly string[], { out, language }: Terminal): Promise<number> {
  const { text, has, positionals } = readArguments(args, {
    locale: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
  });
  const source = readSource(positionals);
  const tag = text('locale');
  const locale = tag ? readLocale(tag) : resolveLocale(language, 'en');
  const clock = readClock(text('now'));
  const { dataset, findings: checked } = await readDataset(source);
  const inspected = checked.some(({ code }) => code === 'not-a-dataset')
    ? []
    : remapIndices(inspectDataset(linkDataset(dataset), clock), checked);
  const findings = [...checked, ...inspected];
  const failed = findings.some(({ severity }) => severity === 'error');
  if (has('json')) {
    out(`${JSON.stringify(findings, undefined, 2)}\n`);
    return failed ? 1 : 0;
  }
  const messages = healthMessages(locale);
  const counts: string[] = [];
  for (const severity of SEVERITIES) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (!group.length) continue;
    counts.push(messages.counts[severity](group.length));
    out(
      `${messages.headings[severity]}\n${group.map((each) => `- ${formatFinding(each, locale)}\n`).join('')}\n`,
    );
  }
  out(`${counts.join(', ') || messages.allWell}\n`);
  return failed ? 1 : 0;
}
