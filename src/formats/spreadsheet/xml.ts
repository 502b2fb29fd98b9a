import { SaxesParser } from 'saxes';
import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { WorkbookError } from './workbook.ts';

// `src` is compiled without the DOM types. Browsers, workers and servers have it.
declare const TextDecoder: new (label: string) => {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
};

/** The attributes of a tag, by their names with and without prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Receives the parts of a document. Names are without prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Documents of office programs are less than 20 levels deep. */
const DEEPEST = 100;
/** The longest text or tag. Excel allows 32,767 characters in a cell. */
const LONGEST = 2_000_000;
/** The characters that are parsed at once. */
const STEP = 1 << 16;

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Parses an XML document in pieces. A document with a DTD is refused, so there are no entities but
 * the five of XML, and nothing is fetched.
 *
 * @throws {WorkbookError} if it is not well formed, has a DTD, or is too deep
 */
export function* parseXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): CooperativeTask<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceTag = 0;
  parser.on('doctype', () => {
    throw new WorkbookError('file-unsafe');
  });
  parser.on('error', () => {
    throw new WorkbookError('file-damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > DEEPEST) throw new WorkbookError('file-unsafe');
    if (!handler.open) return;
    const own: Record<string, string | undefined> = Object.create(null) as Record<string, string>;
    for (const [key, value] of Object.entries(attributes)) {
      own[key] = value;
      own[withoutPrefix(key)] ??= value;
    }
    handler.open(withoutPrefix(name), own);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth--;
    handler.close?.(withoutPrefix(name));
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    for (let at = 0; at < piece.length; at += STEP) {
      const text = decoder.decode(piece.subarray(at, at + STEP), { stream: true });
      sinceTag += text.length;
      // The parser keeps a text until it ends, so its length is tested before.
      if (sinceTag > LONGEST) throw new WorkbookError('file-too-large');
      parser.write(text);
      yield;
    }
  }
  if (!decoder) throw new WorkbookError('file-damaged');
  parser.write(decoder.decode());
  parser.close();
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
