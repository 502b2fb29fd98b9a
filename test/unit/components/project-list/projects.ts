import type { Project } from '../../../../src/model/project.ts';

/** A project with the given dates. */
export const projectWith = (start?: string, end?: string, fields: Record<string, unknown> = {}): Project =>
  ({
    id: `${start ?? ''}/${end ?? ''}`,
    title: 'P',
    ...((start ?? end) && { dates: { ...(start && { start }), ...(end && { end }) } }),
    ...fields,
  }) as unknown as Project;
