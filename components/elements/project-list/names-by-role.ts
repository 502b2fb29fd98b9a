import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Role } from '../../../src/model/party.ts';
import type { Project } from '../../../src/model/project.ts';

/** The names of the organisations and programmes that have a role in a project. */
export const namesByRole = ({ parties }: Project, role: Role, linked: LinkedDataset): readonly LocalText[] =>
  linked.parties(parties, role).map(({ organisation, programme }) => organisation?.name ?? programme!.title);
