import { COMMON_FIELDS } from '../model/common-fields.ts';
import { fieldExamples } from '../model/field-examples.ts';
import { fieldGroup, type FieldGroup } from '../model/field-groups.ts';
import { fieldShapes, type FieldOwner, type FieldShape } from '../model/field-shapes.ts';
import type { ApplicantKind } from '../model/grant-call.ts';
import type { Role } from '../model/party.ts';
import type { ResultKind } from '../model/project.ts';
import type { EventKind } from '../model/public-event.ts';
import type { Channel, ServiceKind } from '../model/service.ts';
import { fieldLabel } from './field-label.ts';
import { LOCALES, type BuiltInLocale } from './locale.ts';
import { eventMessages } from './messages/events.ts';
import { fieldWords } from './messages/field-words.ts';
import { findingMessages } from './messages/findings.ts';
import { organisationKind } from './messages/organisation-kinds.ts';
import { projectMessages } from './messages/projects.ts';
import { serviceMessages } from './messages/services.ts';

/** A text in every built-in language. */
export type Translated = Readonly<Record<BuiltInLocale, string>>;

/** A value that a field of kind `choice` can have. */
export interface FieldChoice {
  readonly value: string;
  readonly label: Translated;
}

/** A field, described for people: for the heading of a column, a form or a reference. */
export interface Field extends FieldShape {
  /** Its name, unique among the fields of its noun that hold a value: `Deadline: date and time`. */
  readonly label: Translated;
  /** What to write in it, in one or two sentences. */
  readonly help: Translated;
  /**
   * An example of one value, in the words of the data file: a code, a date, an id. Texts have one
   * in each language. Objects have none.
   */
  readonly example?: Translated | string | number | boolean;
  /** The name of one item, for a list of objects: `Deadline`. */
  readonly itemLabel?: Translated;
  /** The choices, in the order of the model. */
  readonly choices?: readonly FieldChoice[];
  readonly group: FieldGroup;
  /** Whether most offices know it, so that a form shows it first. */
  readonly isCommon: boolean;
}

/** A text in every language, each written when it is first read: a form needs only one of them. */
function translated(write: (locale: BuiltInLocale) => string): Translated {
  const texts = {};
  for (const locale of LOCALES)
    Object.defineProperty(texts, locale, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = write(locale);
        Object.defineProperty(texts, locale, { value, enumerable: true });
        return value;
      },
    });
  return texts as Translated;
}

function choiceLabel(owner: FieldOwner, key: string, value: string, locale: BuiltInLocale): string {
  const { roles, resultKinds, scheduled } = fieldWords(locale);
  if (key === 'ura') return value;
  if (key === 'role') return roles[value as Role];
  if (key === 'channels') return serviceMessages(locale).channels[value as Channel];
  if (key === 'declaredStatus') return projectMessages(locale).statuses[value as 'planned'];
  if (key === 'status') {
    const { statuses, movedOnline } = eventMessages(locale);
    if (value === 'scheduled') return scheduled;
    return value === 'moved-online' ? movedOnline : statuses[value as 'cancelled'];
  }
  if (owner === 'projects') return resultKinds[value as ResultKind];
  if (owner === 'services') return serviceMessages(locale).kinds[value as ServiceKind];
  if (owner === 'events') return eventMessages(locale).kinds[value as EventKind];
  return organisationKind(value as ApplicantKind, locale);
}

/** The entry for a field of a noun, or for the same field of all nouns. */
const entryFor = <Entry>(table: Readonly<Record<string, Entry>>, owner: FieldOwner, path: string) =>
  table[`${owner}:${path}`] ?? table[path];

function exampleOf(owner: FieldOwner, path: string): Field['example'] {
  const own = entryFor(fieldExamples, owner, path);
  if (own !== undefined || entryFor(fieldWords('en').examples, owner, path) === undefined) return own;
  // Quotation marks only keep names from being written in Cyrillic.
  return translated((locale) => entryFor(fieldWords(locale).examples, owner, path)!.replace(/"/g, ''));
}

function describe(owner: FieldOwner, shape: FieldShape): Field {
  const { path, keys, kind, isList, values } = shape;
  const example = exampleOf(owner, path);
  const label = (at: string) => translated((locale) => fieldLabel(findingMessages(locale).fields, at));
  return {
    ...shape,
    label: label(path),
    help: translated((locale) => entryFor(fieldWords(locale).help, owner, path) ?? ''),
    ...(kind === 'object' && isList && { itemLabel: label(`${path}[]`) }),
    ...(values && {
      choices: values.map((value) => ({
        value,
        label: translated((locale) => choiceLabel(owner, keys.at(-1)!, value, locale)),
      })),
    }),
    group: fieldGroup(keys[0]!),
    isCommon: isCommon(owner, path),
    ...(example !== undefined && { example }),
  };
}

/** Whether a field, or a part of it, is common. */
const isCommon = (owner: FieldOwner, path: string): boolean =>
  COMMON_FIELDS[owner]
    .split(' ')
    .some((common) => common === path || common.startsWith(`${path}.`) || common.startsWith(`${path}[].`));

const described = new Map<FieldOwner, readonly Field[]>();

/**
 * Describes the fields of a noun, in the order of the model: an object before its parts.
 *
 * A field of kind `object` or `money` holds no value of its own. `required` counts within the
 * object that the field belongs to. Never throws: an unknown noun has no fields.
 *
 * @param owner a noun, `municipalities`, or `dataset` for the header of the file
 * @example
 * const at = fieldsOf('calls').find(({ path }) => path === 'deadlines[].at');
 * at?.label.en // 'Deadline: date and time'
 * at?.kind // 'moment'
 * at?.required // true
 */
export function fieldsOf(owner: FieldOwner): readonly Field[] {
  let fields = described.get(owner);
  if (!fields) {
    fields = fieldShapes(owner).map((shape) => describe(owner, shape));
    if (fields.length) described.set(owner, fields);
  }
  return fields;
}
