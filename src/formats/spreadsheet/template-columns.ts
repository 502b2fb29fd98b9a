import type { FieldOwner } from '../../model/field-shapes.ts';
import type { WantedColumns } from './plan-columns.ts';

/**
 * The fields that a template has a column for: those that an office knows and visitors look for.
 * All others can be added as columns by hand, under their label or their path.
 */
const PATHS: Readonly<Record<FieldOwner, string>> = {
  dataset: 'title publisher language licence updatedAt',
  organisations:
    'id name kind shortName identifiers[].scheme identifiers[].value summary founded municipality website ' +
    'email phone social logo.src languages tags',
  memberships: 'id network member member.individual role since until',
  programmes:
    'id title shortTitle summary goals parties[].organisation parties[].role dates.start dates.end url',
  projects:
    'id title parties[].organisation parties[].role dates.start dates.end declaredStatus summary goals ' +
    'activities targetGroups programme municipalities budget.amount budget.currency documents[].title ' +
    'documents[].url acknowledgement url',
  grants:
    'id title funders recipient recipient.individual amount.amount amount.currency awardedOn call programme ' +
    'project municipality summary',
  calls:
    'id title publisher funders programme reference summary opens deadlines[].at deadlines[].stage rolling ' +
    'resultsOn funding.currency funding.total funding.min funding.max funding.awards ' +
    'funding.coFinancingPercent projectMonths.max eligibility.applicants eligibility.municipalities ' +
    'eligibility.text applicationLanguages steps applyUrl documents[].title documents[].url contact.email ' +
    'contact.phone',
  services:
    'id title provider.organisation kind summary channels audience fee languages contact.email ' +
    'contact.phone url',
  events:
    'id title starts ends kind organiser status municipality venue onlineUrl registrationUrl ' +
    'registrationCloses summary languages url',
  articles: 'id title published summary body about image.src image.alt url',
  municipalities: 'id country name aliases',
};

/** How many items of a list have columns. */
const PLACES: WantedColumns['places'] = { parties: 3, documents: 2 };

/**
 * The columns that a sheet has even before it has data.
 *
 * @param languages the languages of texts, `['']` for one that the header of the dataset names
 */
export const commonColumns = (owner: FieldOwner, languages: readonly string[]): WantedColumns => ({
  paths: PATHS[owner].split(' '),
  languages,
  places: PLACES,
});
