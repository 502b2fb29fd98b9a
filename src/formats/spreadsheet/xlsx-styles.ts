import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import type { Package } from './xlsx-package.ts';
import { builtInPrecision, precisionOf, type DatePrecision } from './serial-date.ts';

/** What the format of a cell says about its number. */
export interface NumberFormat {
  readonly date?: DatePrecision;
  readonly isPercent?: true;
  /** The digits of a format of zeros, such as 000000000 for a number with leading zeros. */
  readonly digits?: number;
}

/** The longest format code. Excel allows 255 characters. */
const LONGEST_CODE = 255;

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    const date = builtInPrecision(id);
    return { ...(date && { date }), ...((id === 9 || id === 10) && { isPercent: true }) };
  }
  const date = precisionOf(code);
  const zeros = /^"?(0{2,30})"?$/.exec(code)?.[1];
  return {
    ...(date && { date }),
    ...(!date && /%/.test(code.replace(/"[^"]*"|\\./g, '')) && { isPercent: true }),
    ...(zeros && { digits: zeros.length }),
  };
}

/** Reads the number formats of the cell styles, by the number of the style. */
export function* readStyles(parts: Package, name: string | undefined): CooperativeTask<NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (name === undefined || !parts.has(name)) return formats;
  const codes = new Map<number, string>();
  // A workbook has thousands of styles, and few formats.
  const byId = new Map<number, NumberFormat>();
  let isCellStyle = false;
  yield* parts.parse(name, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode.slice(0, LONGEST_CODE));
      else if (tag === 'cellXfs') isCellStyle = true;
      else if (tag === 'xf' && isCellStyle) {
        const id = Number(numFmtId);
        const format = byId.get(id) ?? formatOf(id, codes.get(id));
        byId.set(id, format);
        formats.push(format);
      }
    },
    close(tag) {
      if (tag === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
