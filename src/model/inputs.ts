import type * as z from 'zod/mini';
import type { Article } from './article.ts';
import type { Dataset } from './dataset.ts';
import type { Grant } from './grant.ts';
import type { GrantCall } from './grant-call.ts';
import type { Membership } from './membership.ts';
import type { Municipality } from './municipality.ts';
import type { Organisation } from './organisation.ts';
import type { Programme } from './programme.ts';
import type { Project } from './project.ts';
import type { PublicEvent } from './public-event.ts';
import type { Service } from './service.ts';

/** The names of the fields that a type lists, without its index signature. */
type FieldName<T> = keyof { [Key in keyof T as string extends Key ? never : Key]: true };

/** An input without unknown fields, at every depth. Maps, such as texts by language, stay. */
type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? [FieldName<T>] extends [never]
      ? T
      : { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

type InputOf<Schema> = Known<z.input<Schema>>;

/**
 * An article, as it is written in a program. Ids are plain strings. A field that the model does not
 * have is a type error in a literal. {@link Article} is what a check returns; it keeps such fields.
 */
export type ArticleInput = InputOf<typeof Article>;
/** A call, as it is written in a program. See {@link ArticleInput}. */
export type GrantCallInput = InputOf<typeof GrantCall>;
/** A grant, as it is written in a program. See {@link ArticleInput}. */
export type GrantInput = InputOf<typeof Grant>;
/** A membership, as it is written in a program. See {@link ArticleInput}. */
export type MembershipInput = InputOf<typeof Membership>;
/** A municipality, as it is written in a program. See {@link ArticleInput}. */
export type MunicipalityInput = InputOf<typeof Municipality>;
/** An organisation, as it is written in a program. See {@link ArticleInput}. */
export type OrganisationInput = InputOf<typeof Organisation>;
/** A programme, as it is written in a program. See {@link ArticleInput}. */
export type ProgrammeInput = InputOf<typeof Programme>;
/** A project, as it is written in a program. See {@link ArticleInput}. */
export type ProjectInput = InputOf<typeof Project>;
/** An event, as it is written in a program. See {@link ArticleInput}. */
export type PublicEventInput = InputOf<typeof PublicEvent>;
/** A service, as it is written in a program. See {@link ArticleInput}. */
export type ServiceInput = InputOf<typeof Service>;
/** A data file, as it is written in a program, for `parseDataset`. Any list may be left out. */
export type DatasetInput = InputOf<typeof Dataset>;
