// What the controls of several widgets have in common. Names and descriptions come from the manifest of the elements.
import type { ArgTypes } from '@storybook/web-components-vite';
import { OrganisationKind } from '../src/model/organisation.ts';

type Argument = ArgTypes[string];

/** A story brings its data: another address would ask a server. */
export const SOURCE: Argument = { control: false };

export const HEADING_LEVEL: Argument = { control: 'select', options: ['2', '3', '4', '5', '6', 'none'] };

export const KIND: Argument = { control: 'select', options: ['', ...OrganisationKind.options] };

/** Properties that the page sets by script, and what all widgets have besides. */
export const COMMON: Partial<ArgTypes> = {
  data: { control: false },
  clock: { control: false },
  headingLevel: { control: false },
  timeout: { control: { type: 'number', min: 0, step: 1000 } },
};
