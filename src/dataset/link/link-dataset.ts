import type { GrantCall } from '../../model/grant-call.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Grant } from '../../model/grant.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Party, Role } from '../../model/party.ts';
import type { Project } from '../../model/project.ts';
import type { Target } from '../../model/shape.ts';
import { shapes } from '../../model/shapes.ts';
import { gazetteer, type Gazetteer } from '../../places/gazetteer.ts';
import { isObject, listOf } from '../validate/safe-read.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';
import { visitReferences } from './visit-references.ts';

/** The record type of a list of the dataset. */
export type RecordOf<N extends Noun> = Dataset[N][number];

/** A record that refers to another, and the path of the reference. */
export interface Referrer {
  readonly noun: Noun;
  readonly record: AnyRecord;
  readonly path: readonly (string | number)[];
}

/**
 * A member of a network: an organisation of the dataset, or an individual by the name under which
 * they want to appear.
 */
export interface Member {
  readonly membership: Membership;
  readonly organisation?: Organisation;
  readonly individual?: LocalText;
}

/** A party with its record, if the dataset has it. */
export interface LinkedParty {
  readonly role: Role;
  readonly organisation?: Organisation;
  readonly programme?: RecordOf<'programmes'>;
}

/**
 * A dataset whose references can be followed in both directions. Lookups are lazy and cached.
 * References without a target are omitted; nothing throws.
 */
export interface LinkedDataset {
  readonly dataset: Dataset;
  /** The municipalities of the gazetteer and of the dataset. */
  readonly places: Gazetteer;
  /** Returns the record with an id. */
  get<N extends Noun>(noun: N, id: string | undefined): RecordOf<N> | undefined;
  /** Returns all references to a record. */
  referrers(target: Target, id: string): readonly Referrer[];
  /** Returns parties with their records, all or those with a role. */
  parties(parties: readonly Party[] | undefined, role?: Role): readonly LinkedParty[];
  /** Returns the members of a network, past and present, in the order of the file. */
  membersOf(network: string): readonly Member[];
  /** Returns the networks of an organisation. */
  networksOf(organisation: string): readonly Organisation[];
  /** Returns the projects of an organisation, all or those in which it has a role. */
  projectsOf(organisation: string, role?: Role): readonly Project[];
  /** Returns the calls that an organisation publishes or funds. */
  callsOf(organisation: string): readonly GrantCall[];
  /**
   * Returns the grants that an organisation gave (`funder`) or received (`beneficiary`), or both.
   */
  grantsOf(organisation: string, role?: 'funder' | 'beneficiary'): readonly Grant[];
  /** Returns the records of a noun that refer to a municipality. */
  inMunicipality<N extends Noun>(noun: N, municipality: string): readonly RecordOf<N>[];
  /** Returns the records of a noun that belong to a programme. */
  ofProgramme<N extends Noun>(noun: N, programme: string): readonly RecordOf<N>[];
}

const none: readonly never[] = Object.freeze([]);

/** Records read per step, which takes less than a millisecond on a fast machine. */
const STEP = 32;

const preparing = new WeakMap<LinkedDataset, () => CooperativeTask<void>>();

/** Indexes all references in steps. Without it, the first call of `referrers` does so at once. */
export const prepareReferrers = (linked: LinkedDataset): CooperativeTask<void> | undefined =>
  preparing.get(linked)?.();

/**
 * Links the references of a dataset, so that they can be followed in both directions.
 *
 * @param dataset a checked dataset; in any other, unusable values are ignored
 * @returns the linked dataset, which shares the records of the input
 * @example
 * const linked = linkDataset(dataset); // of examples/data/civil-society.json
 * linked.membersOf('rrjeti-harku').length; // 15
 * linked.projectsOf('casa', 'implementer')[0]?.id; // 'barabar'
 */
export function linkDataset(dataset: Dataset): LinkedDataset {
  const byId = new Map<Noun, Map<string, AnyRecord>>();
  let reverse: Map<string, Referrer[]> | undefined;
  let places: Gazetteer | undefined;

  const recordsOf = (noun: Noun): Map<string, AnyRecord> => {
    let records = byId.get(noun);
    if (!records) {
      // In unchecked data, unusable values are ignored.
      const usable = listOf<AnyRecord>(dataset?.[noun]).filter(isObject);
      byId.set(noun, (records = new Map(usable.map((record) => [record.id, record]))));
    }
    return records;
  };

  const get = <N extends Noun>(noun: N, id: string | undefined) =>
    id === undefined ? undefined : (recordsOf(noun).get(id) as RecordOf<N> | undefined);

  const index = function* (): CooperativeTask<Map<string, Referrer[]>> {
    const referrers = new Map<string, Referrer[]>();
    let count = 0;
    for (const noun of NOUNS) {
      for (const record of recordsOf(noun).values()) {
        if (++count % STEP === 0) yield;
        visitReferences(
          record,
          shapes[noun],
          (target, id, path) => {
            const key = `${target} ${id}`;
            const found = referrers.get(key);
            const referrer = Object.freeze({ noun, record, path: Object.freeze([...path]) });
            if (found) found.push(referrer);
            else referrers.set(key, [referrer]);
          },
          [],
        );
      }
    }
    for (const found of referrers.values()) Object.freeze(found);
    return (reverse = referrers);
  };

  const referrers = (target: Target, id: string): readonly Referrer[] =>
    typeof id === 'string' ? ((reverse ?? runSync(index())).get(`${target} ${id}`) ?? none) : none;

  /** The different records of a noun that refer to a record, from references that pass the test. */
  const referring = <N extends Noun>(
    noun: N,
    target: Target,
    id: string,
    passes: (path: Referrer['path'], record: RecordOf<N>) => boolean = () => true,
  ) => {
    const found = new Set<RecordOf<N>>();
    for (const referrer of referrers(target, id)) {
      const record = referrer.record as RecordOf<N>;
      if (referrer.noun === noun && passes(referrer.path, record)) found.add(record);
    }
    return Object.freeze([...found]);
  };

  const link: LinkedDataset = {
    dataset,
    get places() {
      return (places ??= gazetteer(dataset?.municipalities));
    },
    get,
    referrers,
    parties: (parties, role) =>
      listOf(parties).flatMap((party) => {
        if (!isObject(party) || (role && party.role !== role)) return [];
        const organisation = get('organisations', party.organisation);
        const programme = get('programmes', party.programme);
        return organisation || programme
          ? [{ role: party.role, ...(organisation && { organisation }), ...(programme && { programme }) }]
          : [];
      }),
    membersOf: (network) =>
      referring('memberships', 'organisations', network, ([field]) => field === 'network').flatMap(
        (membership): Member[] => {
          const { member } = membership;
          if (isObject(member)) return [{ membership, individual: member.individual }];
          const organisation = get('organisations', member);
          return organisation ? [{ membership, organisation }] : [];
        },
      ),
    networksOf: (organisation) =>
      referring('memberships', 'organisations', organisation, ([field]) => field === 'member').flatMap(
        ({ network }) => get('organisations', network) ?? [],
      ),
    projectsOf: (organisation, role) =>
      referring(
        'projects',
        'organisations',
        organisation,
        ([, at], { parties }) => !role || parties[at as number]?.role === role,
      ),
    callsOf: (organisation) => referring('calls', 'organisations', organisation),
    grantsOf: (organisation, role) =>
      referring(
        'grants',
        'organisations',
        organisation,
        ([field]) => !role || (field === 'funders') === (role === 'funder'),
      ),
    inMunicipality: (noun, municipality) => referring(noun, 'municipalities', municipality),
    ofProgramme: (noun, programme) => referring(noun, 'programmes', programme),
  };
  preparing.set(link, function* () {
    if (!reverse) yield* index();
    preparing.delete(link);
  });
  return Object.freeze(link);
}
