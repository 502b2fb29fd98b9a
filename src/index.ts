// The public exports of the library. No other file re-exports.

// Model: records, their fields, and findings
export * from './model/article.ts';
export { checkIdentifier, type IdentifierDoubt } from './model/check-identifier.ts';
export * from './model/contact.ts';
export { Dataset, type AnyRecord } from './model/dataset.ts';
export * from './model/dates.ts';
export { FIELD_GROUPS, type FieldGroup } from './model/field-groups.ts';
export type { FieldKind, FieldOwner, FieldShape } from './model/field-shapes.ts';
export type * from './model/finding.ts';
export * from './model/grant.ts';
export * from './model/grant-call.ts';
export * from './model/id.ts';
export * from './model/identifier.ts';
export type * from './model/inputs.ts';
export * from './model/link.ts';
export * from './model/local-text.ts';
export * from './model/membership.ts';
export * from './model/moment.ts';
export * from './model/money.ts';
export * from './model/municipality.ts';
export * from './model/noun.ts';
export * from './model/organisation.ts';
export * from './model/party.ts';
export { PlainDate } from './model/plain-date.ts';
export * from './model/programme.ts';
export * from './model/project.ts';
export * from './model/public-event.ts';
export { Source } from './model/record.ts';
export * from './model/service.ts';

// Language: locales, messages and formatting
export { addLanguage } from './language/add-language.ts';
export { articleMessages } from './language/messages/articles.ts';
export type { ArticleMessages } from './language/en/articles.ts';
export { callMessages } from './language/messages/calls.ts';
export type { CallMessages } from './language/en/calls.ts';
export { compareText, initialLetter, sortKey } from './language/collation.ts';
export { formatDate, formatMoment, formatRange, formatTime, type DateOptions } from './language/dates.ts';
export {
  formatDuration,
  formatDurationRange,
  type Duration,
  type DurationUnit,
} from './language/durations.ts';
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
export { describeFields } from './language/describe-fields.ts';
export { fieldsOf, type Field, type FieldChoice, type Translated } from './language/fields-of.ts';
export { formOf, type FormField, type FormGroup } from './language/form-of.ts';
export { formatList } from './language/lists.ts';
export {
  LOCALES,
  resolveLocale,
  type AddedLocales,
  type BuiltInLocale,
  type Locale,
} from './language/locale.ts';
export { mapMessages } from './language/messages/maps.ts';
export type { Counting } from './language/en/maps.ts';
export type { MapMessages } from './language/en/maps.ts';
export { formatMoney, formatMoneyRange } from './language/money.ts';
export { countryName, formatZone, languageName } from './language/names.ts';
export { formatNumber, formatPercent } from './language/numbers.ts';
export { pluralCategory } from './language/plurals.ts';
export type { PluralCategory } from './language/plural-category.ts';
export { organisationKind, organisationKinds } from './language/messages/organisation-kinds.ts';
export { organisationMessages } from './language/messages/organisations.ts';
export type { OrganisationMessages } from './language/en/organisations.ts';
export { partyRole } from './language/messages/party-roles.ts';
export { programmeMessages } from './language/messages/programmes.ts';
export type { ProgrammeMessages } from './language/en/programmes.ts';
export { projectMessages } from './language/messages/projects.ts';
export type { ProjectMessages } from './language/en/projects.ts';
export { formatRelativeDays } from './language/relative-days.ts';
export { registerName } from './language/messages/registers.ts';
export type { RegisterNames } from './language/en/registers.ts';
export { formatFinding, formatFindingParts, type FindingText } from './language/format-finding.ts';
export { transliterate, type SerbianScript } from './language/transliterate.ts';
export { serviceMessages } from './language/messages/services.ts';
export type { ServiceMessages } from './language/en/services.ts';
export { stateMessages, type SpokenStateMessages } from './language/messages/states.ts';
export type { StateMessages } from './language/en/states.ts';
export { pickText, type PickedText } from './language/text.ts';

// Places: the gazetteer of municipalities
export {
  findMunicipality,
  type FindOptions,
  type FoundMunicipality,
  type SpellingMatch,
} from './places/find-municipality.ts';
export {
  gazetteer,
  isMunicipality,
  municipalityIds,
  municipalityName,
  municipalityNames,
  type Gazetteer,
  type PlaceName,
} from './places/gazetteer.ts';
export { districts, municipalities, municipality, type District } from './places/municipalities.ts';
export { municipalityTile } from './places/tiles.ts';

// Time: clocks, zones, calendar arithmetic and statuses
export {
  callStatus,
  CLOSING_SOON_DAYS,
  type CallStatusCode,
  type CallStatusDefaults,
  type ComputedCallStatus,
  type CountingDeadline,
} from './time/call-status.ts';
export { fixedClock, systemClock, type Clock } from './time/clock.ts';
export { eventStatus, type ComputedEventStatus, type EventStatusCode } from './time/event-status.ts';
export { projectStatus, type ComputedProjectStatus, type ProjectStatusCode } from './time/project-status.ts';
export { addDays, addMonths, compareDates, daysBetween, endOfSpan, firstDay, lastDay } from './time/spans.ts';
export { isMemberOn } from './time/is-member-on.ts';
export {
  DEFAULT_ZONE,
  endOfDay,
  instantOf,
  startOfDay,
  today,
  wallClock,
  zoneOfCountry,
  type StatusDefaults,
  type WallClock,
} from './time/zones.ts';

// Dataset: check, link, load, search, inspect, merge and edit
export {
  checkDataset,
  DatasetError,
  parseDataset,
  type CheckedDataset,
} from './dataset/validate/check-dataset.ts';
export {
  linkDataset,
  type LinkedDataset,
  type LinkedParty,
  type Member,
  type RecordOf,
  type Referrer,
} from './dataset/link/link-dataset.ts';
export {
  loadDataset,
  type CachedCopy,
  type CacheStore,
  type Fetch,
  type Loaded,
  type LoadFailure,
  type LoadOptions,
} from './dataset/load/load-dataset.ts';
export { decodeText, type DecodedText, type TextEncoding } from './dataset/load/decode-text.ts';
export { readDataFile, type DataFile } from './dataset/load/read-data-file.ts';
export type { JsonError, JsonMistake, Position } from './dataset/load/scan-json.ts';
export { suggestCorrections } from './dataset/validate/suggest-corrections.ts';
export { searchArticles, type ArticleFacet } from './dataset/search/search-articles.ts';
export { searchCalls, type CallFacet, type CallQuery } from './dataset/search/search-calls.ts';
export { searchEvents, type EventFacet } from './dataset/search/search-events.ts';
export { searchGrants, type GrantFacet } from './dataset/search/search-grants.ts';
export { searchMembers, type MemberFacet } from './dataset/search/search-members.ts';
export { searchOrganisations, type OrganisationFacet } from './dataset/search/search-organisations.ts';
export { searchProgrammes, type ProgrammeFacet } from './dataset/search/search-programmes.ts';
export { searchProjects, type ProjectFacet } from './dataset/search/search-projects.ts';
export { searchServices, type ServiceFacet } from './dataset/search/search-services.ts';
export type { FacetCounts, SearchResult, Query } from './dataset/search/types.ts';
export { inspectDataset } from './dataset/inspect/inspect-dataset.ts';
export { inspectIdentifiers } from './dataset/inspect/inspect-identifiers.ts';
export {
  mergeDatasets,
  type ChangedRecord,
  type MergedDatasets,
  type MergedRecord,
  type MergeOptions,
  type UnresolvedRecord,
} from './dataset/merge/merge-datasets.ts';
export {
  checkRecord,
  type CheckedRecord,
  type CheckRecordOptions,
  type RecordFinding,
} from './dataset/edit/check-record.ts';
export { correctionFor, type Correction } from './dataset/edit/correction-for.ts';
export {
  applyDiff,
  diffDatasets,
  type DatasetDiff,
  type ListedRecord,
  type ListName,
  type RecordChange,
} from './dataset/edit/diff-datasets.ts';
export {
  removeRecord,
  renameRecord,
  upsertRecord,
  type RecordInput,
  type RemovedRecord,
  type RenamedRecord,
  type RenameFault,
} from './dataset/edit/edit-records.ts';
export type { FieldChange } from './dataset/edit/field-changes.ts';
export { makeId } from './dataset/edit/make-id.ts';
export { mergeVersions, type MergeConflict, type MergedVersions } from './dataset/edit/merge-versions.ts';
export { serializeDataset } from './dataset/edit/serialize-dataset.ts';
export { migrate } from './dataset/validate/migrate.ts';
export { addMoney, sumMoney } from './dataset/sum-money.ts';

// Formats: CSV, HTML, iCalendar, JSON-LD and snippets
export { toCsv, type CsvCell, type CsvOptions } from './formats/csv/csv.ts';
export { toHtml } from './formats/html/to-html.ts';
export { widgetToHtml, type ComputedWidget } from './formats/html/widget-to-html.ts';
export type { HeadingLevel, HtmlOptions, PageOf } from './formats/html/html-context.ts';
export { toCalendar, type CalendarEntry } from './formats/icalendar/icalendar.ts';
export type { JsonLdOptions } from './formats/json-ld/context.ts';
export { toJsonLd, toJsonLdScript } from './formats/json-ld/json-ld.ts';
export type { JsonLdNode, JsonLdValue } from './formats/json-ld/node.ts';
export {
  readSnippet,
  type ReadSnippet,
  type SnippetFault,
  type SnippetFaultCode,
} from './formats/snippet/read-snippet.ts';
export { SNIPPET_HOSTS, type SnippetHost, type SnippetHostName } from './formats/snippet/snippet-hosts.ts';
export { toSnippet, type Snippet, type SnippetForm } from './formats/snippet/snippet.ts';
export {
  attributesOf,
  SHARED_ATTRIBUTES,
  WIDGET_ATTRIBUTES,
  type AttributeValue,
  type WidgetName,
} from './formats/snippet/widget-attributes.ts';

// Deprecated names
export * from './deprecated.ts';
