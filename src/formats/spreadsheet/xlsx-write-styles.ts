/** How a cell looks. A name with `Entry` is the format of cells that people fill in. */
export type CellStyle =
  | 'plain'
  | 'text'
  | 'lines'
  | 'number'
  | 'amount'
  | 'day'
  | 'moment'
  | 'dayEntry'
  | 'heading'
  | 'requiredHeading'
  | 'note'
  | 'exampleText'
  | 'exampleNumber'
  | 'exampleDay'
  | 'exampleMoment'
  | 'title'
  | 'step'
  | 'stepText';

const INK = 'FF1F2A37';
const MUTED = 'FF5B6675';
const DEEP = 'FF17494D';
const STRONG = 'FF9A3412';
const WHITE = 'FFFFFFFF';
const LINE = 'FFD5DCE4';

const FONTS = {
  plain: `<sz val="11"/><color rgb="${INK}"/>`,
  heading: `<b/><sz val="11"/><color rgb="${WHITE}"/>`,
  note: `<sz val="9"/><color rgb="${MUTED}"/>`,
  example: `<i/><sz val="11"/><color rgb="${MUTED}"/>`,
  title: `<b/><sz val="18"/><color rgb="${DEEP}"/>`,
  step: `<b/><sz val="12"/><color rgb="${DEEP}"/>`,
} as const;

const FILLS = { none: '', deep: DEEP, strong: STRONG, note: 'FFF2F5F7', example: 'FFFFF7DB' } as const;

/**
 * Formats of numbers. In the one for entering dates, a number below 2500 is a year: a cell with the
 * format of a date would show 2018 as a day of 1905.
 */
const FORMATS = {
  general: 0,
  text: 49,
  amount: 4,
  day: 164,
  moment: 165,
  dayEntry: 166,
} as const;
const CODES = {
  164: 'dd\\.mm\\.yyyy',
  165: 'dd\\.mm\\.yyyy\\ hh:mm',
  166: '[&lt;2500]0;dd\\.mm\\.yyyy',
} as const;

interface Look {
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly format?: keyof typeof FORMATS;
  readonly hasLine?: true;
  readonly wraps?: true;
  readonly align?: 'left' | 'center';
  readonly middle?: true;
  readonly indent?: true;
}

const example = { font: 'example', fill: 'example', hasLine: true, align: 'left', indent: true } as const;
const heading = {
  font: 'heading',
  hasLine: true,
  wraps: true,
  middle: true,
  align: 'left',
  indent: true,
} as const;

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  text: { format: 'text' },
  lines: { format: 'text', wraps: true },
  number: {},
  amount: { format: 'amount' },
  day: { format: 'day', align: 'left' },
  moment: { format: 'moment', align: 'left' },
  dayEntry: { format: 'dayEntry', align: 'left' },
  heading: { ...heading, fill: 'deep' },
  requiredHeading: { ...heading, fill: 'strong' },
  note: { font: 'note', fill: 'note', hasLine: true, wraps: true, align: 'left', indent: true },
  exampleText: { ...example, format: 'text', wraps: true },
  exampleNumber: example,
  exampleDay: { ...example, format: 'day' },
  exampleMoment: { ...example, format: 'moment' },
  title: { font: 'title', middle: true },
  step: { font: 'step', align: 'center' },
  stepText: { wraps: true },
};

const NAMES = Object.keys(LOOKS) as CellStyle[];

/** The number of a style in the styles of a workbook. */
export const styleIndex = (style: CellStyle): number => NAMES.indexOf(style);

function formatXml({ font = 'plain', fill = 'none', format = 'general', ...look }: Look): string {
  const fonts = Object.keys(FONTS).indexOf(font);
  // The first two fills are fixed: none, and a pattern of grey dots.
  const fillId = fill === 'none' ? 0 : Object.keys(FILLS).indexOf(fill) + 1;
  const alignment = [
    look.align && ` horizontal="${look.align}"`,
    ` vertical="${look.middle ? 'center' : 'top'}"`,
    look.wraps && ' wrapText="1"',
    look.indent && ' indent="1"',
  ];
  return (
    `<xf numFmtId="${FORMATS[format]}" fontId="${fonts}" fillId="${fillId}" borderId="${look.hasLine ? 1 : 0}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${alignment.filter(Boolean).join('')}/></xf>`
  );
}

const list = (tag: string, items: readonly string[]) =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

/** The part `xl/styles.xml`. Source: ECMA-376, 18.8. */
export function stylesXml(): string {
  const font = (inner: string) => `<font>${inner}<name val="Calibri"/><family val="2"/></font>`;
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="${LINE}"/></${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    list(
      'numFmts',
      Object.entries(CODES).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
    ) +
    list('fonts', Object.values(FONTS).map(font)) +
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...Object.values(FILLS).filter(Boolean).map(fill),
    ]) +
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
    ]) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list(
      'cellXfs',
      Object.values(LOOKS).map((look) => formatXml(look)),
    ) +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
