import type { Role } from '../../model/party.ts';
import type { ResultKind } from '../../model/project.ts';
import { fieldExamples } from './field-examples.ts';
import { fieldHelp } from './field-help.ts';

/** Words about fields that only editors see: forms, headings of a workbook, the reference. */
export interface FieldWords {
  /** What to write in each field, by its path; see the file of these texts. */
  readonly help: Readonly<Record<string, string>>;
  /** Examples of texts, by the same keys. */
  readonly examples: Readonly<Record<string, string>>;
  /** The value of a choice, as a drop-down list shows it. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly resultKinds: Readonly<Record<ResultKind, string>>;
  /** The status of an event that takes place as announced. */
  readonly scheduled: string;
}

export const fieldWords: FieldWords = {
  help: fieldHelp,
  examples: fieldExamples,
  roles: {
    funder: 'Funder',
    lead: 'Lead organisation',
    implementer: 'Implementer',
    partner: 'Partner',
    founder: 'Founder',
    host: 'Host',
    secretariat: 'Secretariat',
    regranter: 'Sub-granting organisation',
    beneficiary: 'Beneficiary',
  },
  resultKinds: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  scheduled: 'As planned',
};
