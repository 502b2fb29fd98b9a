import { baseStyles } from '../../../components/base/ura-element.styles.ts';
import { listStyles } from '../../../components/list/list.styles.ts';
import { logoStyles } from '../../../components/templates/logo.ts';
import { memberDirectoryStyles } from '../../../components/elements/member-directory/member-directory.styles.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Organisation } from '../../../src/model/organisation.ts';

/** An organisation for a list in one language. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
}

const textOf = (text: LocalText): string =>
  typeof text === 'string' ? text : (text['sq'] ?? Object.values(text)[0] ?? '');

/** The rows of the data file. */
export async function fetchRows(): Promise<Row[]> {
  const response = await fetch(document.documentElement.dataset['data'] ?? '');
  const { organisations } = (await response.json()) as { organisations: Organisation[] };
  return organisations.map(({ id, name, kind, municipality }) => ({
    id,
    name: textOf(name),
    kind,
    place: municipality ?? '',
  }));
}

/** The shortest normalization that finds `gjakove` in Gjakovë. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The number of rows in the page. */
export const WINDOW = 50;

/** The styles of a row, for all contenders. */
export const rowStyles = [baseStyles, listStyles, logoStyles, memberDirectoryStyles];
