import type { Party, Role } from '../../model/party.ts';
import type { Programme } from '../../model/programme.ts';
import type { Project } from '../../model/project.ts';
import { endOfSpan } from '../../time/spans.ts';
import type { RecordOf } from '../link/link-dataset.ts';
import { sumMoney } from '../sum-money.ts';
import { daysOf, isBefore } from './days.ts';
import type { Facts } from './facts.ts';
import { at, type Faults, type Rules } from './rule.ts';

/** Days by which the end may differ from the duration, because durations are stated roughly. */
const ABOUT = 15;

/** The statuses in which a call accepts applications. */
export const TAKES_APPLICATIONS: readonly string[] = ['open', 'closing-soon', 'rolling'];

const hasRole = (parties: readonly Party[] | undefined, ...roles: readonly Role[]) =>
  (parties ?? []).some(({ role }) => roles.includes(role));

/** Reports dissolved parties of something that is still running. */
function dissolvedParties(parties: readonly Party[], { linked, isOlder, nameOf }: Facts): Faults {
  return parties.map(({ organisation }, index) => {
    const party = linked.get('organisations', organisation);
    return (
      isOlder(party?.dissolved, 0) &&
      at(['parties', index, 'organisation'], { other: nameOf(party), date: party?.dissolved })
    );
  });
}

/** The last day of a programme: the actual one, or else the planned one. */
const endOf = ({ dates }: Programme) => dates?.actualEnd ?? dates?.end;

/** Finds a project or call of a programme that is still running. */
function inUse({ id }: Programme, { linked, projectStatus, callStatus }: Facts) {
  return (
    linked.ofProgramme('projects', id).find((project) => projectStatus(project).status === 'in-progress') ??
    linked
      .ofProgramme('calls', id)
      .find((call) => call.programme === id && TAKES_APPLICATIONS.includes(callStatus(call).status))
  );
}

/** The rules for programmes. */
export const programmeRules: Rules<Programme> = {
  /** The programme is over, but something in it is still running, so one of the dates is wrong. */
  'over-in-use': [
    'warning',
    (programme, facts) => {
      const end = endOf(programme);
      const still = facts.isOlder(end, 0) && inUse(programme, facts);
      return still && at('dates.end', { value: end, other: facts.nameOf(still) });
    },
  ],
  /** The planned end has passed, and there is no actual end. */
  'end-passed': [
    'advice',
    (programme, facts) => {
      const { dates } = programme;
      return (
        !dates?.actualEnd &&
        facts.isOlder(dates?.end, 0) &&
        !inUse(programme, facts) &&
        at('dates.actualEnd', { date: dates?.end })
      );
    },
  ],
  /** There are no parties. */
  'no-parties': ['advice', ({ parties }) => !parties?.length && at('parties')],
  /**
   * The component has no projects, while others have. If none has, the file may not list projects.
   */
  'unused-component': [
    'advice',
    ({ id, components }, { linked }) => {
      const used = new Set(linked.ofProgramme('projects', id).flatMap(({ component }) => component ?? []));
      return (
        used.size > 0 &&
        (components ?? []).map((one, index) => !used.has(one.id) && at(['components', index]))
      );
    },
  ],
};

/** The rules for projects. */
export const projectRules: Rules<Project> = {
  /** The declared status is out of date: the dates show that this phase has passed. */
  'status-out-of-date': [
    'warning',
    (project, { projectStatus }) => {
      const { conflict, end, start, daysOver } = projectStatus(project);
      const past = conflict && !isTooEarly(project, projectStatus);
      return past && at('declaredStatus', { value: conflict, date: daysOver === undefined ? start : end });
    },
  ],
  /** The declared status is too early: the dates show that this phase is still to come. */
  'status-too-early': [
    'warning',
    (project, { projectStatus }) => {
      const { conflict, end, start, status } = projectStatus(project);
      return (
        isTooEarly(project, projectStatus) &&
        at('declaredStatus', { value: conflict, date: status === 'planned' ? start : end })
      );
    },
  ],
  /** The end and the duration contradict each other. */
  'duration-disagrees': [
    'warning',
    ({ dates, duration }) => {
      const expected = dates?.start && duration && endOfSpan(dates.start, duration.months);
      const [meant, written] = [daysOf(expected), daysOf(dates?.end)];
      const apart = meant && written && Math.max(written.first - meant.last, meant.first - written.last);
      return apart && apart > ABOUT && at('dates.end', { value: dates?.end, expected });
    },
  ],
  /** The project begins before its programme, or ends after it. */
  'outside-programme': [
    'advice',
    (project, { linked, projectStatus }) => {
      const programme = linked.get('programmes', project.programme);
      const from = programme?.dates?.actualStart ?? programme?.dates?.start;
      const to = programme && endOf(programme);
      const { start, end } = projectStatus(project);
      return [
        isBefore(start, from) && at('dates.start', { value: start, date: from }),
        isBefore(to, end) && at('dates.end', { value: end, date: to }),
      ];
    },
  ],
  /** The project is running, but one of its parties was dissolved. */
  'dissolved-party': [
    'warning',
    (project, facts) =>
      facts.projectStatus(project).status === 'in-progress' && dissolvedParties(project.parties, facts),
  ],
  /** There are no dates. */
  'no-dates': [
    'advice',
    (project, { projectStatus }) => {
      const { start, end } = projectStatus(project);
      return !start && !end && at('dates');
    },
  ],
  /** There is a start but neither an end nor a duration, so the status is unknown. */
  'no-end': [
    'advice',
    (project, { projectStatus }) => {
      const { start, end, status } = projectStatus(project);
      return start && !end && status !== 'cancelled' && at('dates.end');
    },
  ],
  /** There is no implementer. */
  'no-implementer': ['advice', ({ parties }) => !hasRole(parties, 'lead', 'implementer') && at('parties')],
  /** There is no funder, and no grant in the file pays for the project. */
  'no-funder': [
    'advice',
    ({ id, parties }, { linked }) =>
      !hasRole(parties, 'funder', 'regranter') && !linked.referrers('projects', id).length && at('parties'),
  ],
  /** There are no municipalities. */
  'no-municipality': ['advice', ({ municipalities }) => !municipalities?.length && at('municipalities')],
  /** The project is over, but has no results. */
  'no-results': [
    'advice',
    (project, { projectStatus }) =>
      !project.results?.length && projectStatus(project).status === 'completed' && at('results'),
  ],
  /** The grants for the project exceed its budget. */
  'grants-above-budget': [
    'warning',
    ({ id, budget }, { linked }) => {
      if (!budget) return undefined;
      const paid = linked
        .referrers('projects', id)
        .flatMap(({ noun, record }) => (noun === 'grants' ? [(record as RecordOf<'grants'>).amount] : []));
      const sum = sumMoney(paid).find(({ currency }) => currency === budget.currency);
      return (
        sum !== undefined &&
        sum.amount > budget.amount &&
        at('budget.amount', {
          value: budget.amount,
          found: `${sum.amount} ${sum.currency}`,
        })
      );
    },
  ],
};

/** Whether the dates show that the declared status is still to come. */
function isTooEarly(project: Project, projectStatus: Facts['projectStatus']): boolean {
  const { conflict, status } = projectStatus(project);
  return conflict === 'completed' || (conflict === 'in-progress' && status === 'planned');
}
