import type { ArticleMessages } from './article-messages.ts';
import type { CallMessages } from './call-messages.ts';
import type { Calendar, OpenEnds } from './dates.ts';
import type { CreditMessages } from './credit-messages.ts';
import type { EventMessages } from './event-messages.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { GrantMessages } from './grant-messages.ts';
import type { HealthMessages } from './health-messages.ts';
import type { KeyFigureMessages } from './key-figure-messages.ts';
import type { ListMessages } from './list-messages.ts';
import type { BuiltInLocale } from './locale.ts';
import type { MapMessages } from './map-messages.ts';
import type { Names } from './names.ts';
import type { OrganisationKindNames } from './organisation-kinds.ts';
import type { OrganisationMessages } from './organisation-messages.ts';
import type { PartyRoleLabels } from './party-roles.ts';
import type { Phrases } from './phrases.ts';
import type { PluralCategory } from './plurals.ts';
import type { ProgrammeMessages } from './programme-messages.ts';
import type { ProjectMessages } from './project-messages.ts';
import type { RegisterNames } from './register-names.ts';
import type { ServiceMessages } from './service-messages.ts';
import type { StateMessages } from './state-messages.ts';
import type { Figures } from './write-number.ts';

/** All that a language says, in groups: a widget carries only the groups that it uses. */
export interface LanguageGroups {
  readonly calendar: Calendar;
  readonly openEnds: OpenEnds;
  readonly figures: Figures;
  readonly phrases: Phrases;
  readonly names: Names;
  readonly states: StateMessages;
  readonly lists: ListMessages;
  readonly calls: CallMessages;
  readonly projects: ProjectMessages;
  readonly organisations: OrganisationMessages;
  readonly organisationKinds: OrganisationKindNames;
  readonly keyFigures: KeyFigureMessages;
  readonly credit: CreditMessages;
  readonly registers: RegisterNames;
  readonly partyRoles: PartyRoleLabels;
  readonly maps: MapMessages;
  readonly programmes: ProgrammeMessages;
  readonly grants: GrantMessages;
  readonly events: EventMessages;
  readonly services: ServiceMessages;
  readonly articles: ArticleMessages;
  readonly findings: FindingMessages;
  readonly health: HealthMessages;
}

/** What another variety of a language says differently. Of a record, as that of the statuses, only what differs; all else is said whole. */
export type Overrides<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends
    | string
    | readonly unknown[]
    | ((...args: never[]) => unknown)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};

/** By what a language is known, beside what it says. */
interface About {
  /** Its BCP 47 tag, as it stands in a `lang` attribute: `tr`, `sq-MK`, `rom`. */
  readonly locale: string;
  /** Other tags that it answers: `tur`. What begins with its own tag, as `tr-TR`, it answers without being told. */
  readonly aliases?: readonly string[];
  /**
   * Its letters in their order, small, with spaces between; a letter may be of two characters. Letters that it has not, and that should not
   * sort as what is left of them without their marks, stand where CLDR puts them.
   */
  readonly alphabet?: string;
  /** The plural class of a number, as CLDR sorts it. */
  readonly plural?: (n: number) => PluralCategory;
}

/**
 * A language that is written down whole: a message that is missing does not compile. What may be left out (`whole`, `percent`, `small`)
 * English has not either.
 */
export interface WholeLanguage extends About, LanguageGroups {
  readonly base?: undefined;
  readonly plural: (n: number) => PluralCategory;
}

/** A language or variety that is written down as what it says differently from one that Ura has. */
export type LanguageVariety = About & { readonly base: BuiltInLocale } & {
  readonly [Group in keyof LanguageGroups]?: Overrides<LanguageGroups[Group]>;
};

/** A language for {@link addLanguage}: a whole one, or a variety of one that Ura has. One file can hold all of it. */
export type Language = WholeLanguage | LanguageVariety;
