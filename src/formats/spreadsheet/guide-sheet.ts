import { fieldLabel } from '../../language/field-label.ts';
import type { Locale } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import { sheetName } from './template-rows.ts';
import { workbookWords } from './words/words.ts';
import type { StyledCell, WrittenRow, WrittenSheet } from './write-xlsx.ts';
import type { CellStyle } from './xlsx-write-styles.ts';

const cell = (text: string, style: CellStyle): StyledCell => ({ value: { type: 'text', text }, style });

/** The first sheet: in ten lines, how the workbook works, and what its colours mean. */
export function guideSheet(locale: Locale): WrittenSheet {
  const { guide, title, steps, required, example } = workbookWords(locale);
  const label = fieldLabel(findingMessages(locale).fields, 'name');
  const names = [sheetName('dataset', locale), sheetName('organisations', locale), label] as const;
  const rows: WrittenRow[] = [
    { cells: [undefined, cell(title, 'title')], height: 40 },
    ...steps.map((step, index) => {
      const text = typeof step === 'string' ? step : step(...names);
      const number = { value: { type: 'number', number: index + 1 }, style: 'step' } as const;
      // Programs do not agree on fitting rows to their text.
      return { cells: [number, cell(text, 'stepText')], height: 22 };
    }),
    { cells: [] },
    { cells: [undefined, cell(`${required} *`, 'requiredHeading')], height: 22 },
    { cells: [undefined, cell(`${example}: …`, 'exampleText')], height: 22 },
  ];
  return {
    name: guide,
    columns: [{ width: 6 }, { width: 112 }],
    rows,
    colour: 'B45309',
    isPortrait: true,
  };
}
