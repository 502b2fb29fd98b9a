import { html, type TemplateResult } from 'lit';
import { datasetOfRecords } from '../../src/dataset/link/dataset-of-records.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import { toCsv, type CsvCell, type CsvOptions } from '../../src/formats/csv/csv.ts';
import type { Locale } from '../../src/language/locale.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { download } from '../core/download-file.ts';

/** A column of the list as a spreadsheet. */
export interface ExportColumn<Item> {
  readonly label: string;
  readonly cell: (item: Item) => CsvCell;
}

/** A file that a visitor can download. */
export interface Download {
  /** The name of the format, which is the text of the button. */
  readonly label: string;
  /** The file extension, without a dot. */
  readonly ending: string;
  readonly type: string;
  readonly text: () => string;
}

/**
 * How the visitor's spreadsheet program reads a CSV file: with semicolons where the decimal sign is
 * a comma. The language of the browser tells, not that of the page: the program is the visitor's.
 */
export const csvOptions = (language?: string): CsvOptions => ({
  bom: true,
  delimiter: new Intl.NumberFormat(language).format(1.5).includes('.') ? ',' : ';',
});

/** The list as a spreadsheet. The columns are computed when the visitor downloads it. */
export const csvDownload = <Item>(
  items: readonly Item[],
  columns: () => readonly ExportColumn<Item>[],
): Download => ({
  label: 'CSV',
  ending: 'csv',
  type: 'text/csv',
  text: () => {
    const made = columns();
    return toCsv(
      made.map(({ label }) => label),
      items.map((item) => made.map(({ cell }) => cell(item))),
      csvOptions(),
    );
  },
});

/** The records of the list as a data file, which a widget or `ura check` can read again. */
export const jsonDownload = (linked: LinkedDataset, records: () => readonly AnyRecord[]): Download => ({
  label: 'JSON',
  ending: 'json',
  type: 'application/json',
  text: () => JSON.stringify(datasetOfRecords(linked, records()), undefined, 2),
});

/**
 * A line of buttons that download files.
 *
 * @param name the name of the files, without extension
 */
export function renderExportMenu(
  downloads: readonly Download[],
  name: string,
  locale: Locale,
): TemplateResult {
  const { download: label } = listMessages(locale);
  return html`<p class="note downloads" part="downloads" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}:</span>
    ${downloads.map(
      ({ label, ending, type, text }) =>
        html`<button
          type="button"
          class="quiet"
          @click=${() => download(`${name}.${ending}`, `${type};charset=utf-8`, text())}
        >
          ${label}
        </button>`,
    )}
  </p>`;
}
