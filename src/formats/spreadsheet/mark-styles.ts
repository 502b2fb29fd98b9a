import type { Severity } from '../../model/finding.ts';
import { attributeOf, prefixOf } from './mark-sheet.ts';

/** The fill of a cell by the severity of its finding. */
const COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  advice: 'FFDDEBF7',
};

/** A style sheet to which fills are added. */
export interface MarkedStyles {
  /** The style of a marked cell: its own with another fill. */
  styleOf(style: number, severity: Severity): number;
  /** The style of the list of findings: texts that wrap, under bold headings. */
  listStyle(kind: 'heading' | 'text'): number;
  /** The style sheet with the styles that were asked for. */
  xml(): string;
}

/**
 * Adds styles to a style sheet: those of the marked cells, with a fill, and of the list.
 *
 * @param xml the part `styles.xml`; without its sections it stays as it is
 */
export function markStyles(xml: string): MarkedStyles {
  const prefix = prefixOf(xml, 'styleSheet');
  const section = (name: string) =>
    new RegExp(`<${prefix}${name}\\b[^>]*>([\\s\\S]*?)</${prefix}${name}>`).exec(xml);
  const fills = section('fills');
  const formats = section('cellXfs');
  const fonts = section('fonts');
  if (!fills || !formats) return { styleOf: (style) => style, listStyle: () => 0, xml: () => xml };
  const fontCount = fonts?.[1]!.match(new RegExp(`<${prefix}font\\b`, 'g'))?.length ?? 0;
  const fillCount = fills[1]!.match(new RegExp(`<${prefix}fill\\b`, 'g'))?.length ?? 0;
  const tag = new RegExp(`<${prefix}xf\\b((?:[^>"/]|"[^"]*")*)(?:/>|>([\\s\\S]*?)</${prefix}xf>)`, 'g');
  const own = [...formats[1]!.matchAll(tag)].map(([, attributes = '', inner = '']) => ({
    attributes,
    inner,
  }));
  const severities = Object.keys(COLOURS) as Severity[];
  const added: string[] = [];
  const made = new Map<string, number>();

  const make = (key: string, write: () => string): number => {
    const existing = made.get(key);
    if (existing !== undefined) return existing;
    added.push(write());
    const index = own.length + added.length - 1;
    made.set(key, index);
    return index;
  };

  return {
    listStyle: (kind) =>
      make(kind, () => {
        const font = kind === 'heading' && fonts ? fontCount : 0;
        const start = `<${prefix}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"`;
        const alignment = `<${prefix}alignment vertical="top" wrapText="1"/>`;
        return `${start} applyFont="1" applyAlignment="1">${alignment}</${prefix}xf>`;
      }),
    styleOf: (style, severity) =>
      make(`${style} ${severity}`, () => {
        const { attributes, inner } = own[style] ?? own[0] ?? { attributes: '', inner: '' };
        const rest = ['fillId', 'applyFill'].reduce(
          (text, name) => text.replace(new RegExp(`\\s+${name}\\s*=\\s*"[^"]*"`), ''),
          attributes,
        );
        const start = `<${prefix}xf${rest} fillId="${fillCount + severities.indexOf(severity)}" applyFill="1"`;
        return inner ? `${start}>${inner}</${prefix}xf>` : `${start}/>`;
      }),
    xml() {
      const colours = severities.map(
        (severity) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${COLOURS[severity]}"/></${prefix}patternFill></${prefix}fill>`,
      );
      const extend = (whole: string, name: string, content: readonly string[]) => {
        const declared = Number(attributeOf(/^<[^>]*>/.exec(whole)![0].slice(1, -1), 'count'));
        return whole
          .replace(
            /^(<[^>]*?\bcount\s*=\s*")\d+"/,
            (_, start: string) => `${start}${declared + content.length}"`,
          )
          .replace(new RegExp(`</${prefix}${name}>$`), () => `${content.join('')}</${prefix}${name}>`);
      };
      const bold = `<${prefix}font><${prefix}b/><${prefix}sz val="11"/><${prefix}name val="Calibri"/></${prefix}font>`;
      return (fonts ? xml.replace(fonts[0], () => extend(fonts[0], 'fonts', [bold])) : xml)
        .replace(fills[0], () => extend(fills[0], 'fills', colours))
        .replace(formats[0], () => extend(formats[0], 'cellXfs', added));
    },
  };
}
