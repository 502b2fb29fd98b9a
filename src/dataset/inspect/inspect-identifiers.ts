import { checkIdentifier } from '../../model/check-identifier.ts';
import { isObject, listOf } from '../validate/safe-read.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import type { LocalText } from '../../model/local-text.ts';

const anyText = (text: LocalText | undefined): string | undefined =>
  typeof text === 'string' ? text : Object.values(text ?? {}).find((value) => typeof value === 'string');

/**
 * Finds identifiers of organisations that are probably typing errors; see {@link checkIdentifier}.
 * It is for editors, and apart from {@link checkDataset}, so that visitors do not load the rules of
 * registers.
 *
 * @param dataset a checked dataset; paths refer to it, and not to the file
 * @returns the warnings in the order of the dataset; `params.doubt` is the {@link IdentifierDoubt}
 * @example
 * const identifiers = [{ scheme: 'x-eu-pic', value: '1' }];
 * const organisations = [{ id: 'casa', name: 'Casa', kind: 'ngo', identifiers }];
 * const { dataset } = checkDataset({ organisations });
 * inspectIdentifiers(dataset)[0]?.params // { value: '1', doubt: 'form' }
 */
export function inspectIdentifiers(dataset: Dataset): Finding[] {
  return listOf(dataset?.organisations).flatMap((organisation, index) => {
    if (!isObject(organisation)) return [];
    const { id, name, identifiers } = organisation;
    const text = anyText(name);
    const record = { noun: 'organisations', index, id, ...(text !== undefined && { name: text }) };
    return listOf(identifiers).flatMap((identifier, at): Finding[] => {
      const doubt = checkIdentifier(identifier);
      if (!doubt) return [];
      const path = ['organisations', index, 'identifiers', at, doubt === 'scheme' ? 'scheme' : 'value'];
      const value = doubt === 'scheme' ? identifier.scheme : identifier.value;
      return [{ code: 'doubtful-identifier', severity: 'warning', path, record, params: { value, doubt } }];
    });
  });
}
