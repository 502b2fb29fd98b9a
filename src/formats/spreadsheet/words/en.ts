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
}

export const en: WorkbookWords = {
  yes: 'Yes',
  no: 'No',
  guide: 'Instructions',
  lists: 'Lists',
  dataset: 'About the data',
  example: 'Example',
};
