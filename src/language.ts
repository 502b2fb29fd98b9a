// `ura/language`: locales, messages, and the formatting of numbers, money, names and lists.
export { addLanguage } from './language/add-language.ts';
export { articleMessages } from './language/messages/articles.ts';
export type { ArticleMessages } from './language/en/articles.ts';
export { callMessages } from './language/messages/calls.ts';
export type { CallMessages } from './language/en/calls.ts';
export { compareText, initialLetter, sortKey } from './language/collation.ts';
export { creditMessages } from './language/messages/credit.ts';
export type { CreditMessages } from './language/en/credit.ts';
export { eventMessages } from './language/messages/events.ts';
export type { EventMessages } from './language/en/events.ts';
export { normalizeSearch } from './language/normalize-search.ts';
export { keyFigureMessages } from './language/messages/key-figures.ts';
export type { KeyFigureMessages } from './language/en/key-figures.ts';
export type {
  Language,
  LanguageGroups,
  LanguageVariety,
  Overrides,
  WholeLanguage,
} from './language/language.ts';
export { describeFields, type DescribeOptions } from './language/describe-fields.ts';
export { fieldsOf, type Field, type FieldChoice, type Translated } from './language/fields-of.ts';
export { formOf, type FormField, type FormGroup } from './language/form-of.ts';
export { formatList, type ListOptions } from './language/lists.ts';
export {
  LOCALES,
  resolveLocale,
  type AddedLocales,
  type BuiltInLocale,
  type Locale,
  type LocaleTag,
} from './language/locale.ts';
export {
  localizeSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './language/localize-schema.ts';
export { mapMessages } from './language/messages/maps.ts';
export type { Counting } from './language/en/maps.ts';
export type { MapMessages } from './language/en/maps.ts';
export { formatMoney, formatMoneyRange } from './language/money.ts';
export { countryName, formatZone, languageName, type LanguageNameOptions } from './language/names.ts';
export { formatNumber, formatPercent, type NumberOptions } from './language/numbers.ts';
export { pluralCategory } from './language/plurals.ts';
export type { PluralCategory } from './language/plural-category.ts';
export { organisationKind, organisationKinds } from './language/messages/organisation-kinds.ts';
export { organisationMessages } from './language/messages/organisations.ts';
export type { OrganisationMessages } from './language/en/organisations.ts';
export { partyRole, type PartyRoleOptions } from './language/messages/party-roles.ts';
export { programmeMessages } from './language/messages/programmes.ts';
export type { ProgrammeMessages } from './language/en/programmes.ts';
export { projectMessages } from './language/messages/projects.ts';
export type { ProjectMessages } from './language/en/projects.ts';
export { registerName } from './language/messages/registers.ts';
export type { RegisterNames } from './language/en/registers.ts';
export { formatFinding, formatFindingParts, type FindingText } from './language/format-finding.ts';
export { transliterate, type SerbianScript } from './language/transliterate.ts';
export { serviceMessages } from './language/messages/services.ts';
export type { ServiceMessages } from './language/en/services.ts';
export { stateMessages, type SpokenStateMessages } from './language/messages/states.ts';
export type { StateMessages } from './language/en/states.ts';
export { pickText, type PickedText, type PickOptions } from './language/text.ts';
