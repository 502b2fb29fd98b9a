import { formatFindingParts, type FindingText } from 'ura/language';
import { Organisation } from 'ura/model';
import * as z from 'zod/mini';

/** What both forms ask for: some fields of an organisation. Both libraries take it as it is. */
export const Registration = z.pick(Organisation, { id: true, name: true, kind: true, website: true });

export const EMPTY = { id: '', name: '', kind: '', website: undefined };

const whatIsWrong = (code: string): FindingText['what'] =>
  formatFindingParts({ code: code as never, severity: 'error', path: [], params: {} }, 'en').what;

/** The message of an issue is a code of Ura, such as `bad-link`; otherwise it is zod's own. */
export const sentenceOf = (message: string | undefined): string | undefined => {
  if (!message) return undefined;
  const sentence = whatIsWrong(message);
  return sentence === message ? whatIsWrong('bad-value') : sentence;
};
