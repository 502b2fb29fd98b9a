import type { LinkedDataset, LinkedParty } from '../dataset/link/link-dataset.ts';
import { statusOfProject } from '../dataset/search/status-of-project.ts';
import { compareText } from '../language/collation.ts';
import { creditMessages } from '../language/messages/credit.ts';
import { stateMessages } from '../language/messages/states.ts';
import { pickText } from '../language/text.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Party, Role } from '../model/party.ts';
import { sharedProvenance } from '../model/provenance.ts';
import { isGiven } from '../model/statements.ts';
import { projectStatus, type ComputedProjectStatus } from '../time/project-status.ts';
import { earliest, type Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { remark } from './parts.ts';

/** The roles that are credited, in order. */
const ROLES = ['funder', 'regranter'] as const;

/** The nouns whose records can have a credit. */
export const CREDIT_NOUNS = ['projects', 'programmes', 'events', 'articles'] as const;
export type CreditNoun = (typeof CREDIT_NOUNS)[number];

/** A credit: the parties, and the acknowledgement. */
export interface Credit {
  /** The acknowledgement that the funder requires, verbatim. */
  readonly sentence?: LocalText | undefined;
  readonly parties: readonly LinkedParty[];
  /** The roles of parties that are not in the data. */
  readonly missing: readonly Role[];
  readonly tags?: readonly string[] | undefined;
  readonly changesAt?: number | undefined;
}

/** The attributes of `<ura-funder-credit>` that name a record. */
export interface CreditQuestion {
  readonly record?: string | undefined;
  readonly noun?: string | undefined;
  readonly project?: string | undefined;
  readonly programme?: string | undefined;
}

/** The record that the attributes name, or `undefined` for all funders. */
export function creditRecord({
  record,
  noun,
  project,
  programme,
}: CreditQuestion): readonly [noun: CreditNoun, id: string] | undefined {
  if (record) return [CREDIT_NOUNS.find((each) => each === noun) ?? 'projects', record];
  if (project) return ['projects', project];
  return programme ? ['programmes', programme] : undefined;
}

export const partyName = ({ organisation, programme }: LinkedParty): LocalText =>
  organisation?.name ?? programme?.title ?? '';

/**
 * The organisations in the row of logos. One without a logo is there by name, unless the names are
 * said above or no organisation has a logo.
 */
export function creditRow(
  { sentence, parties }: Credit,
  hasLogo: (organisation: Organisation) => boolean,
): readonly Organisation[] {
  const organisations = [...new Set(parties.flatMap(({ organisation }) => organisation ?? []))];
  const withLogo = organisations.filter(hasLogo);
  return sentence && withLogo.length ? organisations : withLogo;
}

type Credited = Pick<Credit, 'parties' | 'missing'>;

const fundersOf = (linked: LinkedDataset, parties: readonly Party[] = []): Credited => ({
  parties: ROLES.flatMap((role) => linked.parties(parties, role)),
  missing: ROLES.filter((role) =>
    parties.some((party) => party.role === role && !linked.parties([party]).length),
  ),
});

const UNKNOWN: Credited = { parties: [], missing: ['funder'] };

/** The funders of a record, or else those of the record that it belongs to. */
const fundersOrElse = (own: Credited, others: () => Credited): Credited =>
  own.parties.length || own.missing.length ? own : others();

/** The different parties with a role. */
function distinct(parties: readonly LinkedParty[], role: Party['role']): readonly LinkedParty[] {
  const seen = new Set<unknown>();
  return parties.filter((party) => {
    const who = party.organisation ?? party.programme;
    if (party.role !== role || seen.has(who)) return false;
    seen.add(who);
    return true;
  });
}

/**
 * The credited parties by role, each role with its label, and with a note if one of them is not in
 * the data.
 */
export function creditParties({ parties, missing }: Credit, { locale }: Pick<ViewContext, 'locale'>) {
  const messages = creditMessages(locale);
  const { unknown, incomplete } = stateMessages(locale);
  const labels = { funder: messages.funders, regranter: messages.regranters };
  return ROLES.map((role) => {
    const known = distinct(parties, role);
    const note: Content = known.length ? remark(incomplete) : unknown;
    return { label: labels[role], parties: known, note: missing.includes(role) ? note : undefined };
  }).filter((each) => each.parties.length || each.note);
}

/** The credit of a record, or `undefined` if there is no such record. */
export function creditOf(linked: LinkedDataset, noun: CreditNoun, id: string): Credit | undefined {
  switch (noun) {
    case 'projects': {
      const project = linked.get('projects', id);
      if (!project) return undefined;
      const own = fundersOf(linked, project.parties);
      const { acknowledgement: sentence, tags } = project;
      const programme = linked.get('programmes', project.programme);
      const isLost = !programme && isGiven(project, 'programme');
      return {
        sentence,
        tags,
        ...fundersOrElse(own, () => (isLost ? UNKNOWN : fundersOf(linked, programme?.parties))),
      };
    }
    case 'programmes': {
      const programme = linked.get('programmes', id);
      return programme && { ...fundersOf(linked, programme.parties), tags: programme.tags };
    }
    case 'events': {
      const event = linked.get('events', id);
      if (!event) return undefined;
      const own = fundersOf(linked, event.parties);
      const series = linked.get('events', event.series);
      return {
        sentence: event.acknowledgement ?? series?.acknowledgement,
        tags: event.tags,
        ...fundersOrElse(own, () => fundersOf(linked, series?.parties)),
      };
    }
    case 'articles': {
      const article = linked.get('articles', id);
      if (!article) return undefined;
      const about = (article.about ?? []).flatMap((each) =>
        (['projects', 'programmes', 'events'] as const).flatMap((noun) => creditOf(linked, noun, each) ?? []),
      );
      return {
        sentence: article.acknowledgement,
        tags: article.tags,
        parties: about.flatMap(({ parties }) => parties),
        missing: about.flatMap(({ missing }) => missing),
      };
    }
  }
}

/** The funders of everything that is running today, in alphabetical order. */
export function creditOfEveryone({
  linked,
  clock,
  locale,
}: Pick<ViewContext, 'linked' | 'clock' | 'locale'>): Credit {
  const { projects, programmes, zone, language } = linked.dataset;
  const changes: (number | undefined)[] = [];
  const isRunning = ({ status, changesAt }: ComputedProjectStatus) => {
    changes.push(changesAt);
    return status === 'in-progress';
  };
  const running = [
    ...programmes.filter(({ dates }) => isRunning(projectStatus({ dates }, clock, { zone }))),
    ...projects.filter((project) => isRunning(statusOfProject(project, clock, zone))),
  ];
  const compare = compareText(locale);
  const nameOf = (party: LinkedParty) => pickText(partyName(party), locale, language).text;
  const funders = new Map<string, Party>(); // projects often share funders
  for (const { parties = [] } of running)
    for (const party of parties)
      funders.set(`${party.role} ${party.organisation ?? ''} ${party.programme ?? ''}`, party);
  const credited = fundersOf(linked, [...funders.values()]);
  const parties = [...credited.parties].sort((a, b) => compare(nameOf(a), nameOf(b)));
  const shared = sharedProvenance(
    parties.flatMap(({ organisation }) => (organisation ? [organisation.tags ?? []] : [])),
  );
  return { ...credited, parties, tags: shared ? [shared] : [], changesAt: earliest(changes) };
}
