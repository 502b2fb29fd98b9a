// Controls that several widgets share. Names and descriptions come from the manifest.
import type { ArgTypes } from '@storybook/web-components-vite';
import { OrganisationKind } from '../src/model/organisation.ts';

type Argument = ArgTypes[string];

/** Fixed: stories provide their own data. */
export const SOURCE: Argument = { control: false };

export const HEADING_LEVEL: Argument = { control: 'select', options: ['2', '3', '4', '5', '6', 'none'] };

export const KIND: Argument = { control: 'select', options: ['', ...OrganisationKind.options] };

/** Properties and attributes of every widget. */
export const COMMON: Partial<ArgTypes> = {
  data: { control: false },
  clock: { control: false },
  headingLevel: { control: false },
  timeout: { control: { type: 'number', min: 0, step: 1000 } },
};
