import type { Calendar, OpenEnds } from './en/calendar.ts';
import type { Phrases } from './en/phrases.ts';
import type { Names } from './en/names.ts';
import type { StateMessages } from './en/states.ts';
import type { ListMessages } from './en/lists.ts';
import type { CallMessages } from './en/calls.ts';
import type { ProjectMessages } from './en/projects.ts';
import type { OrganisationMessages } from './en/organisations.ts';
import type { OrganisationKindNames } from './en/organisation-kinds.ts';
import type { KeyFigureMessages } from './en/key-figures.ts';
import type { CreditMessages } from './en/credit.ts';
import type { RegisterNames } from './en/registers.ts';
import type { PartyRoleLabels } from './en/party-roles.ts';
import type { MapMessages } from './en/maps.ts';
import type { ProgrammeMessages } from './en/programmes.ts';
import type { GrantMessages } from './en/grants.ts';
import type { EventMessages } from './en/events.ts';
import type { ServiceMessages } from './en/services.ts';
import type { ArticleMessages } from './en/articles.ts';
import type { FindingMessages } from './en/findings.ts';
import type { HealthMessages } from './en/health.ts';
import type { SpreadsheetMessages } from './en/spreadsheets.ts';
import type { BuiltInLocale } from './locale.ts';
import type { PluralCategory } from './plural-category.ts';
import type { Figures } from './number-format.ts';

/** All messages of a language, in groups, so that a widget bundles only the groups that it uses. */
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
  readonly spreadsheets: SpreadsheetMessages;
}

/** The groups that visitors read. The others are for those who edit the data. */
export type VisitorMessages = Omit<LanguageGroups, 'findings' | 'health' | 'spreadsheets'>;

/**
 * The messages in which a variety differs from its base. A record, such as the statuses, may be
 * partial.
 */
export type Overrides<Messages> = {
  readonly [Key in keyof Messages]?: Messages[Key] extends
    | string
    | readonly unknown[]
    | ((...args: never[]) => unknown)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};

/** The tags, alphabet and plural rule of a language. */
interface LanguageInfo {
  /** Its BCP 47 tag, as in a `lang` attribute: `tr`, `sq-MK`, `rom`. */
  readonly locale: string;
  /**
   * Other tags for it, such as `tur`. Tags that begin with its own, such as `tr-TR`, need not be
   * listed.
   */
  readonly aliases?: readonly string[];
  /**
   * Its lower-case letters in order, separated by spaces; a letter may have two characters. Include
   * foreign letters that should not sort as their base letter, in the position that CLDR gives
   * them.
   */
  readonly alphabet?: string;
  /** Returns the plural category of a number, by the rules of CLDR. */
  readonly plural?: (n: number) => PluralCategory;
}

/**
 * A complete language: a missing message does not compile. The optional properties (`whole`,
 * `percent`, `small`) are optional because English does not have them either.
 */
export interface WholeLanguage extends LanguageInfo, LanguageGroups {
  readonly base?: undefined;
  readonly plural: (n: number) => PluralCategory;
}

/** A language or variety given as its differences from a built-in language. */
export type LanguageVariety = LanguageInfo & { readonly base: BuiltInLocale } & {
  readonly [Group in keyof LanguageGroups]?: Overrides<LanguageGroups[Group]>;
};

/** A language for {@link addLanguage}: a complete one, or a variety of a built-in one. */
export type Language = WholeLanguage | LanguageVariety;
