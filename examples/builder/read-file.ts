// Reads a file of this computer: a data file or a spreadsheet. Nothing is sent anywhere.
import { inspectDatasetTask } from '../../src/dataset/inspect/inspect-dataset.ts';
import { runSliced, type Pause } from '../../src/dataset/cooperative-task.ts';
import { linkDataset, type LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { FindingText } from '../../src/language/format-finding.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { Finding } from '../../src/model/finding.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { systemClock } from '../../src/time/clock.ts';
import { prepareChoices } from './choices.ts';
import { loadSpreadsheetReader } from './load-spreadsheet.ts';

/** A spreadsheet that was read. */
export interface Spreadsheet {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** The words of a finding, with its cell. */
  readonly format: (finding: Finding, locale: Locale) => FindingText;
  /** Its data with the advice about it; nothing if no record could be read. */
  readonly data?: { readonly linked: LinkedDataset; readonly advice: readonly Finding[] };
  /** Makes a copy of it, an `.xlsx` file, with the cells of the findings marked. */
  readonly mark: (locale: Locale) => Promise<Uint8Array<ArrayBuffer>>;
}

/** In milliseconds: long enough to get on, short enough that the page responds. */
const SLICE = 16;

/** The findings whose cells are found at once. */
const LOCATED = 500;

/** Lets the page respond to its visitor now and then. */
function pauses(): Pause {
  let start = performance.now();
  return () =>
    performance.now() - start < SLICE
      ? undefined
      : new Promise<void>((resolve) =>
          setTimeout(() => {
            start = performance.now();
            resolve();
          }),
        );
}

/**
 * Reads a spreadsheet while the page stays responsive.
 *
 * @throws the reason of the signal, or an Error if the reader could not be loaded
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  name: string,
  { signal, onRows }: { signal: AbortSignal; onRows: (rows: number) => void },
): Promise<Spreadsheet> {
  const reader = await loadSpreadsheetReader();
  const pause = pauses();
  const { dataset, findings, origins } = await reader.readWorkbook(bytes, { name, signal, pause, onRows });
  const sheet = {
    name,
    findings,
    format: reader.formatSheetFindingParts,
    mark: async (locale: Locale) =>
      new Uint8Array(await reader.markWorkbook(bytes, findings, { locale, pause: pauses() })),
  };
  if (!NOUNS.some((noun) => dataset[noun].length)) return sheet;
  const linked = linkDataset(dataset);
  const advice = await runSliced(inspectDatasetTask(linked, systemClock), pause);
  await runSliced(prepareChoices(dataset), pause);
  const located: Finding[] = [];
  for (let from = 0; from < advice.length; from += LOCATED) {
    located.push(...reader.locateFindings(advice.slice(from, from + LOCATED), origins));
    await pause();
  }
  return { ...sheet, data: { linked, advice: located } };
}

/** A dataset as a data file, without its empty lists. */
export const dataFileOf = (dataset: object): string =>
  `${JSON.stringify(
    Object.fromEntries(
      Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
    undefined,
    2,
  )}\n`;
