import type { ArticleMessages } from './messages/articles.ts';
import type { CallMessages } from './messages/calls.ts';
import type { Calendar, OpenEnds } from './dates.ts';
import type { CreditMessages } from './messages/credit.ts';
import type { EventMessages } from './messages/events.ts';
import type { FindingMessages } from './messages/findings.ts';
import type { GrantMessages } from './messages/grants.ts';
import type { HealthMessages } from './messages/health.ts';
import type { KeyFigureMessages } from './messages/key-figures.ts';
import type { ListMessages } from './messages/lists.ts';
import type { BuiltInLocale } from './locale.ts';
import type { MapMessages } from './messages/maps.ts';
import type { Names } from './names.ts';
import type { OrganisationKindNames } from './messages/organisation-kinds.ts';
import type { OrganisationMessages } from './messages/organisations.ts';
import type { PartyRoleLabels } from './messages/party-roles.ts';
import type { Phrases } from './phrases.ts';
import type { PluralCategory } from './plurals.ts';
import type { ProgrammeMessages } from './messages/programmes.ts';
import type { ProjectMessages } from './messages/projects.ts';
import type { RegisterNames } from './messages/registers.ts';
import type { ServiceMessages } from './messages/services.ts';
import type { StateMessages } from './messages/states.ts';
import type { Figures } from './number-format.ts';

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
