import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { isTemplateResult } from 'lit/directive-helpers.js';

/** The text of an element without other content. A child of Lit's takes a comment beside it. */
class OnlyText extends Directive {
  private text = '';
  private node: Text | null = null;

  override render(_text: string): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [text]: [string]): unknown {
    if (text === this.text) return noChange;
    this.text = text;
    if (this.node) this.node.data = text;
    else {
      element.textContent = text;
      this.node = element.firstChild as Text;
    }
    return noChange;
  }
}
const onlyText = directive(OnlyText);

/** Content that comes and goes, such as that of a menu, without the template around it. */
class OwnPart extends Directive {
  override render(content: unknown): unknown {
    return content;
  }
}

/** In {@link oneTemplate}, content that changes its shape while what is around it stays. */
export const ownPart = directive(OwnPart);

/** What stands for values in the source of a joined template. No template has these characters. */
const VALUE = '\ue000';
const TEXT = '\ue001';
const ONLY_TEXT = '\ue002';
const JOINED_TEXT = '\ue003';
const HOLES = /[\ue000-\ue003]/g;

/** Written texts and values that are texts, from tag to tag. Entities stay as they are written. */
const RUNS = /(<(?!(?:br|hr|img|input|wbr)\b)[a-z][^<>]*>|^|>)([^<>&\ue000]+)(?=(<\/)|<|$)/g;

const WHITE_SPACE = /[ \t\n\r\f]+/g;
/** White space beside these tags is not rendered. */
const BLOCKS = / ?(<\/?(?:article|br|d[dlt]|details|div|h[1-6]|li|ol|p|summary|ul)\b[^>]*>) ?/g;
const BUTTONS = /(<button\b[^>]*>) | (?=<\/button>)/g;

interface Joined {
  readonly strings: TemplateStringsArray;
  readonly holes: readonly Hole[];
}

interface Hole {
  readonly isOnly: boolean;
  /** What is written around the values of a text. */
  readonly written: readonly string[] | undefined;
}

function join(source: string): Joined {
  const runs: string[][] = [];
  const text = source
    .replace(WHITE_SPACE, ' ')
    .replace(BLOCKS, '$1')
    .replace(BUTTONS, '$1')
    .replace(RUNS, (all, before: string, run: string, closes?: string) => {
      if (!run.includes(TEXT)) return all;
      runs.push(run.split(TEXT));
      return closes && before.length > 1 ? `${before.slice(0, -1)} ${ONLY_TEXT}>` : before + JOINED_TEXT;
    });
  const strings = text.split(HOLES);
  const holes = Array.from(text.match(HOLES) ?? [], (hole) => ({
    isOnly: hole === ONLY_TEXT,
    written: hole >= ONLY_TEXT ? runs.shift() : undefined,
  }));
  return { strings: Object.assign(strings, { raw: strings }), holes };
}

/** Joined templates by their source: one for each combination of templates. */
const joined = new Map<string, Joined>();
/** Records decide how many combinations there are, so the oldest go. */
const MAX_JOINED = 500;

/**
 * A template and all templates in it as one, with few nodes: without most of Lit's markers, without
 * white space that is not rendered, and with neighbouring texts as one. When a template in it comes
 * or goes, all of it is rendered anew, so what does so while it is used is an {@link ownPart}.
 */
export function oneTemplate(template: TemplateResult): TemplateResult {
  if (isServer) return template;
  let source = '';
  let isInTag = false;
  const values: unknown[] = [];
  const add = (value: unknown): void => {
    if (!isInTag) {
      if (value === nothing || value === undefined || value === null) return;
      if (Array.isArray(value)) return value.forEach(add);
      if (isTemplateResult(value)) return addTemplate(value as TemplateResult);
    }
    source += !isInTag && typeof value === 'string' ? TEXT : VALUE;
    values.push(value);
  };
  const addTemplate = ({ strings, values: inside }: TemplateResult): void =>
    strings.forEach((string, index) => {
      source += string;
      const [opens, closes] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
      if (opens !== closes) isInTag = opens > closes;
      if (index < inside.length) add(inside[index]);
    });
  addTemplate(template);

  let result = joined.get(source);
  if (!result) {
    if (joined.size >= MAX_JOINED) joined.delete(joined.keys().next().value!);
    joined.set(source, (result = join(source)));
  }
  let used = 0;
  const next = () => values[used++];
  return html(
    result.strings,
    ...result.holes.map(({ isOnly, written }) => {
      if (!written) return next();
      const text = written.reduce((before, after) => before + (next() as string) + after);
      return isOnly ? onlyText(text) : text;
    }),
  );
}
