import type { Counting } from '../language/en/maps.ts';
import { groupBy } from '../dataset/group-by.ts';
import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { Noun } from '../model/noun.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { sharedProvenance, type ProvenanceTag } from '../model/provenance.ts';
import { isMemberOn } from '../time/is-member-on.ts';

/** What is counted: the noun, and a network or programme. */
export interface Question {
  readonly counting: Counting;
  readonly network: string | undefined;
  readonly programme: string | undefined;
  /** The day on which memberships must be in force. */
  readonly on: PlainDate | undefined;
  /** The ids of records that are left out, such as calls that are over. */
  readonly without?: readonly string[] | undefined;
}

/** The number of records by municipality. */
export interface MunicipalityCounts {
  readonly total: number;
  /** The counts by municipality. A record in several places counts once in each. */
  readonly at: ReadonlyMap<string, number>;
  /** The number of records without a known place. */
  readonly nowhere: number;
  /** The places of each record that has any. */
  readonly spread: readonly (readonly string[])[];
  /** The provenance tag that all counted records share, if any. */
  readonly provenance: ProvenanceTag | undefined;
}

interface Counted {
  readonly tags: readonly string[];
  readonly places: readonly string[];
}

/** The different municipalities that each record of a noun refers to. */
function placesByRecord(linked: LinkedDataset, noun: Noun): Map<AnyRecord, string[]> {
  const pairs = [...linked.places.keys()].flatMap((id) =>
    linked.inMunicipality(noun, id).map((record: AnyRecord) => ({ record, id })),
  );
  return new Map(
    Array.from(
      groupBy(pairs, ({ record }) => record),
      ([record, own]) => [record, own.map(({ id }) => id)],
    ),
  );
}

/**
 * A call without municipalities is open to all of its countries or, without any, to all. Search
 * finds it under each of them.
 */
const openTo = ({ places }: LinkedDataset, { eligibility }: GrantCall): string[] => {
  const countries = eligibility?.countries;
  return [...places.keys()].filter((id) => !countries?.length || countries.includes(places.get(id)!.country));
};

/** The organisations that take part in a programme or in one of its projects. */
function inProgramme(linked: LinkedDataset, id: string): Set<AnyRecord> {
  const own = linked.get('programmes', id)?.parties;
  const projects = linked.ofProgramme('projects', id).map(({ parties }) => parties);
  return new Set(
    [own, ...projects]
      .flatMap((parties) => linked.parties(parties))
      .flatMap(({ organisation }) => organisation ?? []),
  );
}

function counted(linked: LinkedDataset, question: Question): Counted[] {
  const { counting, network, programme, on, without = [] } = question;
  const members = network
    ? linked.membersOf(network).filter(({ membership }) => !on || isMemberOn(membership, on))
    : [];
  const taking = programme === undefined ? undefined : inProgramme(linked, programme);
  if (counting === 'members') {
    const places = placesByRecord(linked, 'organisations');
    return members
      .filter(({ organisation }) => !taking || (organisation && taking.has(organisation)))
      .map(({ membership, organisation }) => ({
        tags: [...(membership.tags ?? []), ...(organisation?.tags ?? [])],
        places: (organisation && places.get(organisation)) ?? [],
      }));
  }
  if (counting === 'services') {
    // The places of a service are those of its offices.
    return linked.dataset.services
      .filter(({ provider }) => programme === undefined || provider.programme === programme)
      .map(({ provider, offices = [], tags = [] }) => {
        const all = linked.get('organisations', provider.organisation)?.offices ?? [];
        const places = all.flatMap(({ id, municipality }) =>
          municipality && offices.includes(id) && linked.places.has(municipality) ? municipality : [],
        );
        return { tags, places: [...new Set(places)] };
      });
  }
  const belongs: ReadonlySet<AnyRecord> | undefined =
    counting === 'organisations'
      ? taking
      : programme === undefined
        ? undefined
        : new Set<AnyRecord>(
            counting === 'programmes'
              ? [linked.get('programmes', programme) ?? []].flat()
              : linked.ofProgramme(counting, programme),
          );
  const listed =
    counting === 'organisations' && network
      ? new Set<AnyRecord>(members.flatMap(({ organisation }) => organisation ?? []))
      : undefined;
  const places = placesByRecord(linked, counting);
  if (counting === 'calls')
    for (const call of linked.dataset.calls) if (!places.has(call)) places.set(call, openTo(linked, call));
  const left = new Set<string>(without);
  return (linked.dataset[counting] as readonly AnyRecord[])
    .filter((record) => (!belongs || belongs.has(record)) && (!listed || listed.has(record)))
    .filter(({ id }) => !left.has(id))
    .map((record) => ({ tags: record.tags ?? [], places: places.get(record) ?? [] }));
}

/** Counts records by municipality. */
export function countsByMunicipality(linked: LinkedDataset, question: Question): MunicipalityCounts {
  const rows = counted(linked, question);
  const at = new Map<string, number>();
  for (const { places } of rows) for (const id of places) at.set(id, (at.get(id) ?? 0) + 1);
  return {
    total: rows.length,
    at,
    nowhere: rows.filter(({ places }) => !places.length).length,
    spread: rows.flatMap(({ places }) => (places.length ? [places] : [])),
    provenance: sharedProvenance(rows.map(({ tags }) => tags)),
  };
}
