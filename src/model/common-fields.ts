import type { FieldOwner } from './field-shapes.ts';

/**
 * The fields that an office knows and visitors look for, by their paths: a form shows them first,
 * and a template has a column for each. All others can be added.
 */
export const COMMON_FIELDS: Readonly<Record<FieldOwner, string>> = {
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
