import type { SpreadsheetCode } from '../../model/finding.ts';

/** Messages about spreadsheets, for people who keep their data in one. */
export interface SpreadsheetMessages {
  /** What is wrong and how to fix it, in the words of a spreadsheet. */
  readonly sentences: Readonly<Record<SpreadsheetCode, string>>;
  /** Labels of parameters that only these findings have. */
  readonly params: Readonly<
    Record<'heading' | 'read' | 'candidates' | 'encoding' | 'rows' | 'first', string>
  >;
  /** Stands before the name of a whole file. */
  readonly file: string;
  /** The name of the sheet with the findings of a marked workbook, and its headings. */
  readonly list: Readonly<Record<'sheet' | 'cell' | 'severity' | 'record' | 'what' | 'values', string>>;
}

export const spreadsheets: SpreadsheetMessages = {
  sentences: {
    'file-not-a-workbook': 'This is not a spreadsheet. Save it as .xlsx, .ods or .csv.',
    'file-old-format': 'This is the old Excel format .xls. Open it and save it as .xlsx.',
    'file-encrypted': 'The file is protected with a password. Save a copy without one.',
    'file-damaged': 'The file is damaged or incomplete. Open it in Excel or LibreOffice and save it again.',
    'file-too-large':
      'The file is too large to read. Divide it, or delete sheets and pictures that are not needed.',
    'file-unsafe': 'The file has content that is not safe to read. Save a new copy in Excel or LibreOffice.',
    'file-without-tables':
      'No sheet has headings that are known. Write headings such as Name, Type and Municipality in one row.',
    'file-without-header':
      'The spreadsheet does not say who publishes the data. Add the title and the publisher before you publish it.',
    'file-encoding':
      'The file is not in UTF-8. It was read in the encoding that fits; check letters such as ë, ç, č and đ.',
    'sheet-unknown':
      'This sheet was left out, because its headings are not known. Rename them if it holds data.',
    'sheet-hidden': 'This sheet is hidden and was left out. Show it if its data is needed.',
    'sheet-columns-left-out':
      'The sheet has too many columns. The last ones were left out; remove those that are not needed.',
    'column-unknown':
      'This column is not known and was left out. Rename its heading, or leave it if it is only for you.',
    'column-twice': 'Two columns have the same meaning; only the first was read. Remove one, or rename it.',
    'column-missing': 'A required column is missing, so the rows cannot be used. Add it and fill it in.',
    'column-filled-in':
      'A required column is missing, so every row was given the same value. Add the column if they differ.',
    'row-hidden': 'Some rows are hidden; they were read too. Delete those that do not belong to the data.',
    'row-total': 'This row is a total and was left out. Rename its first cell if it is data.',
    'row-open-quote': 'A quotation mark is opened and not closed. Close it or remove it.',
    'cell-choice': 'This value is not one of those allowed. Choose one of them.',
    'cell-date': 'This is not a date, or the day does not exist. Write 4.12.2026, 12.2026 or 2026.',
    'cell-digits-lost':
      'The spreadsheet turned this number into a short form, so its digits are lost. Format the cell as text and write it again.',
    'cell-formula-error': 'The formula in this cell has an error. Correct it, or write the value.',
    'cell-id-changed':
      'An ID has only lower-case letters a to z, digits and hyphens. It was changed to this form.',
    'cell-moment': 'This is not a day with or without a time. Write 4.12.2026 or 4.12.2026 16:00.',
    'cell-month-first': 'The date was read with the month first. Write the day first, such as 4.12.2026.',
    'cell-municipality': 'No municipality has this name. Write its official name, such as Gjilan or Shkodër.',
    'cell-municipality-ambiguous': 'Several municipalities can be meant. Write one of them.',
    'cell-municipality-near':
      'No municipality is spelled like this; the nearest one was taken. Correct the name.',
    'cell-name-ambiguous': 'Several records have this name. Write the ID of the right one.',
    'cell-name-unknown': 'No record has this name or ID. Add the record, or correct the name.',
    'cell-not-computed':
      'The formula in this cell was never calculated. Open the file, let it calculate and save it.',
    'cell-number': 'This is not a number. Write digits only, such as 12500 or 12500,50.',
    'cell-phone-number':
      'The spreadsheet took this phone number for a number. Format the cell as text, so that + and 0 stay.',
    'cell-several': 'The cell has several values where there can be one. Only the first was read; leave one.',
    'cell-time': 'This is not a time. Write it like 16:00.',
    'cell-yes-no': 'This is neither yes nor no. Write yes or no.',
  },
  params: {
    heading: 'Heading',
    read: 'Read as',
    candidates: 'Perhaps',
    encoding: 'Encoding',
    rows: 'Rows',
    first: 'Cell of the first record',
  },
  file: 'file',
  list: {
    sheet: 'Findings',
    cell: 'Cell',
    severity: 'Severity',
    record: 'Record',
    what: 'What is wrong and how to fix it',
    values: 'Values',
  },
};
