/** The groups of fields, in the order in which a form shows them. */
export const FIELD_GROUPS = [
  'identity',
  'description',
  'people',
  'time',
  'money',
  'place',
  'contact',
  'media',
  'record',
] as const;
/** A group of fields of a record. */
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** The keys of the fields of each group. Parts of a field are in its group. */
const KEYS: Readonly<Record<FieldGroup, string>> = {
  identity:
    'id name title kind shortName shortTitle alternateNames alternateTitles aliases identifiers reference ' +
    'status declaredStatus rolling series programme component call project ura language forms codes',
  description:
    'summary goals results activities targetGroups body about audience eligibility requirements steps ' +
    'components role phase channels languages applicationLanguages statedMembers infoSessions',
  people: 'publisher network member parties funders recipient provider organiser parent',
  time:
    'founded dissolved since until dates duration opens deadlines cancelledOn resultsOn projectMonths ' +
    'awardedOn starts ends zone registrationCloses published',
  money: 'budget amount funding fee',
  place:
    'country municipality municipalities places offices venue district seat centroid areaKm2 tile neighbours',
  contact: 'website email phone social contact url applyUrl onlineUrl registrationUrl',
  media: 'logo image documents',
  record: 'acknowledgement source verifiedAt tags licence updatedAt editUrl',
};

const groups = new Map(
  FIELD_GROUPS.flatMap((group) => KEYS[group].split(' ').map((key) => [key, group] as const)),
);

/**
 * Returns the group of a field.
 *
 * @param key the first key of its path
 * @example
 * fieldGroup('deadlines'); // 'time'
 */
export function fieldGroup(key: string): FieldGroup {
  return groups.get(key) ?? 'record';
}
