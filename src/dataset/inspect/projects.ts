import type { Party, Role } from '../../model/party.ts';
import type { Programme } from '../../model/programme.ts';
import type { Project } from '../../model/project.ts';
import { endOfSpan } from '../../time/spans.ts';
import type { RecordOf } from '../link/link-dataset.ts';
import { sumMoney } from '../sum-money.ts';
import { daysOf, isBefore } from './days.ts';
import type { Facts } from './facts.ts';
import { at, type Faults, type Rules } from './rule.ts';

/** Days by which a written end may miss the duration: whoever says six months does not mean the day. */
const ABOUT = 15;

/** Statuses of a call in which one can apply. */
export const TAKES_APPLICATIONS: readonly string[] = ['open', 'closing-soon', 'rolling'];

const hasRole = (parties: readonly Party[] | undefined, ...roles: readonly Role[]) =>
  (parties ?? []).some(({ role }) => roles.includes(role));

/** Parties that were dissolved while what they take part in goes on. */
function goneParties(parties: readonly Party[], { linked, isOlder, nameOf }: Facts): Faults {
  return parties.map(({ organisation }, index) => {
    const party = linked.get('organisations', organisation);
    return (
      isOlder(party?.dissolved, 0) &&
      at(['parties', index, 'organisation'], { other: nameOf(party), date: party?.dissolved })
    );
  });
}

/** The last day of a programme, the real one before the planned. */
const endOf = ({ dates }: Programme) => dates?.actualEnd ?? dates?.end;

/** A project or call of a programme that goes on. */
function inUse({ id }: Programme, { linked, projectStatus, callStatus }: Facts) {
  return (
    linked.ofProgramme('projects', id).find((project) => projectStatus(project).status === 'in-progress') ??
    linked
      .ofProgramme('calls', id)
      .find((call) => call.programme === id && TAKES_APPLICATIONS.includes(callStatus(call).status))
  );
}

/** What is asked of a programme. */
export const programmeRules: Rules<Programme> = {
  /** It is over, and something in it goes on: one of the dates is wrong. */
  'over-in-use': [
    'warning',
    (programme, facts) => {
      const end = endOf(programme);
      const still = facts.isOlder(end, 0) && inUse(programme, facts);
      return still && at('dates.end', { value: end, other: facts.nameOf(still) });
    },
  ],
  /** Its planned end has passed, and nobody has said whether it ended. */
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
  /** Nobody takes part in it. */
  'no-parties': ['advice', ({ parties }) => !parties?.length && at('parties')],
  /** A component without a project, where others have some. Of a programme without projects the file lists none. */
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

/** What is asked of a project. */
export const projectRules: Rules<Project> = {
  /** Declared to be planned, under way or suspended, while its dates say that this has passed. */
  'status-out-of-date': [
    'warning',
    (project, { projectStatus }) => {
      const { conflict, end, start, daysOver } = projectStatus(project);
      const past = conflict && !isTooEarly(project, projectStatus);
      return past && at('declaredStatus', { value: conflict, date: daysOver === undefined ? start : end });
    },
  ],
  /** Declared to be under way or completed, while its dates say that this is still to come. */
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
  /** The end and the duration say different things. */
  'duration-disagrees': [
    'warning',
    ({ dates, duration }) => {
      const expected = dates?.start && duration && endOfSpan(dates.start, duration.months);
      const [meant, written] = [daysOf(expected), daysOf(dates?.end)];
      const apart = meant && written && Math.max(written.first - meant.last, meant.first - written.last);
      return apart && apart > ABOUT && at('dates.end', { value: dates?.end, expected });
    },
  ],
  /** It begins before its programme, or ends after it. */
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
  /** It goes on, and one of its parties was dissolved. */
  'dissolved-party': [
    'warning',
    (project, facts) =>
      facts.projectStatus(project).status === 'in-progress' && goneParties(project.parties, facts),
  ],
  /** Nobody knows when it is. */
  'no-dates': [
    'advice',
    (project, { projectStatus }) => {
      const { start, end } = projectStatus(project);
      return !start && !end && at('dates');
    },
  ],
  /** It began, and nobody knows how long it lasts: its status cannot be told. */
  'no-end': [
    'advice',
    (project, { projectStatus }) => {
      const { start, end, status } = projectStatus(project);
      return start && !end && status !== 'cancelled' && at('dates.end');
    },
  ],
  /** Nobody does it. */
  'no-implementer': ['advice', ({ parties }) => !hasRole(parties, 'lead', 'implementer') && at('parties')],
  /** Nobody pays for it, and no grant of the file does. */
  'no-funder': [
    'advice',
    ({ id, parties }, { linked }) =>
      !hasRole(parties, 'funder', 'regranter') && !linked.referrers('projects', id).length && at('parties'),
  ],
  /** Nobody knows where it works. */
  'no-municipality': ['advice', ({ municipalities }) => !municipalities?.length && at('municipalities')],
  /** It is over, and nobody has said what came of it. */
  'no-results': [
    'advice',
    (project, { projectStatus }) =>
      !project.results?.length && projectStatus(project).status === 'completed' && at('results'),
  ],
  /** The grants that pay it are more than it costs. */
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

/** Whether what was declared is still to come. */
function isTooEarly(project: Project, projectStatus: Facts['projectStatus']): boolean {
  const { conflict, status } = projectStatus(project);
  return conflict === 'completed' || (conflict === 'in-progress' && status === 'planned');
}
