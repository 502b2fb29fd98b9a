/** A line of the instructions. The arguments are names of sheets and the heading of a name. */
export type Step = string | ((dataset: string, organisations: string, name: string) => string);

/** The words of a workbook that are not labels or helps of fields. */
export interface WorkbookWords {
  readonly yes: string;
  readonly no: string;
  /** The names of the sheets that hold no records. */
  readonly guide: string;
  readonly lists: string;
  /** The sheet with the header of the dataset. */
  readonly dataset: string;
  /** In front of the first cell of the example row, followed by a colon. */
  readonly example: string;
  /** Follows the note of a column whose cells hold several values. */
  readonly inLines: string;
  /** Asks before a value that the drop-down list does not have. */
  readonly notInList: string;
  /** The first sheet: its title, its lines, and the name of the look of required headings. */
  readonly title: string;
  readonly steps: readonly Step[];
  readonly required: string;
}

export const en: WorkbookWords = {
  yes: 'Yes',
  no: 'No',
  guide: 'Instructions',
  lists: 'Lists',
  dataset: 'About the data',
  example: 'Example',
  inLines: 'One in each line.',
  notInList: 'This value is not in the list. Keep it?',
  title: 'How to fill in this workbook',
  steps: [
    'Each sheet is for one type of record, such as organisations or calls. One row is one record.',
    (dataset, organisations) =>
      `Begin with the sheet “${dataset}” and then “${organisations}”: the other sheets refer to it.`,
    'Headings with an asterisk (*) must be filled in. All others may stay empty.',
    'The second row says what to write. The yellow row is only an example: it is not imported, and you can delete it.',
    'Where a cell has an arrow, choose from the list. Names of organisations are written the same way everywhere.',
    'Write dates like 15.12.2026. If only the year or the month is known, write 2026 or 12.2026.',
    'To write several values in one cell, press Alt+Enter between them, or write semicolons.',
    (_dataset, _organisations, name) =>
      `For another language, add a column with the same heading and the language in brackets: ${name} (en).`,
    'Columns may be moved and deleted. Columns that are not known are not lost: the findings name them.',
    'Check the workbook with “ura check”, and turn it into data for your website with “ura convert”.',
  ],
  required: 'Required',
};
