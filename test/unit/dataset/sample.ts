import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { linkDataset, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { Finding } from '../../../src/model/finding.ts';

/** A data file as an author writes it. */
export type File = Record<string, unknown>;

export const header: File = { ura: '1', title: 'Rrjeti', publisher: 'rrjeti', language: 'sq' };
export const network: File = { id: 'rrjeti', name: { sq: 'Rrjeti' }, kind: 'network' };

/** A valid data file with these lists, which includes its publisher. */
export const fileWith = ({ organisations = [], ...lists }: Record<string, unknown[]> = {}): File => ({
  ...header,
  organisations: [network, ...organisations],
  ...lists,
});

/** Findings in short form: code, severity, path and what was dropped. */
export const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, path, dropped }) =>
    [code, severity, path.join('.'), ...(dropped ? [dropped] : [])].join(' '),
  );

export const findingsOf = (input: unknown): string[] => brief(checkDataset(input).findings);

/** The findings of one organisation with these fields. */
export const findingsIn = (fields: File): string[] =>
  findingsOf(fileWith({ organisations: [{ id: 'a', name: 'A', kind: 'ngo', ...fields }] })).map((finding) =>
    finding.replace('organisations.1', '…').replace('….', '…'),
  );

export const linkedFrom = (file: File): LinkedDataset => linkDataset(checkDataset(file).dataset);
