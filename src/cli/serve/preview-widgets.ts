import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import type { WidgetName } from '../../formats/snippet/widget-attributes.ts';
import type { Noun } from '../../model/noun.ts';

/** A widget of the preview, with its attributes. */
export interface PreviewWidget {
  readonly name: WidgetName;
  readonly attributes: Readonly<Record<string, string>>;
  /** The list that it shows, for its heading. */
  readonly noun: Noun;
}

/** How many networks and programmes the preview shows. */
const MOST = 3;

/** The lists, with the records that they show. */
const LISTS: readonly (readonly [Noun, WidgetName])[] = [
  ['calls', 'ura-call-list'],
  ['events', 'ura-event-list'],
  ['projects', 'ura-project-list'],
  ['grants', 'ura-grant-list'],
  ['services', 'ura-service-list'],
  ['articles', 'ura-news-list'],
];

/** The cards, of which the first record is shown. */
const CARDS: readonly (readonly [Noun, WidgetName])[] = [
  ['calls', 'ura-grant-call'],
  ['projects', 'ura-project-card'],
  ['organisations', 'ura-organisation-card'],
];

/**
 * The widgets that have something to show, in the order of the preview. What `<ura-data-health>`
 * says is beside them, with the cells of a spreadsheet, which the data file does not know.
 */
export function previewWidgets({ dataset }: LinkedDataset): readonly PreviewWidget[] {
  const widgets: PreviewWidget[] = [];
  const add = (noun: Noun, name: WidgetName, attributes: Readonly<Record<string, string>> = {}) =>
    widgets.push({ noun, name, attributes });
  for (const [noun, name] of LISTS) if (dataset[noun].length) add(noun, name);
  const networks = [...new Set(dataset.memberships.map(({ network }) => network))].slice(0, MOST);
  for (const network of networks) add('memberships', 'ura-member-directory', { network });
  if (dataset.organisations.length) {
    add('organisations', 'ura-member-directory');
    add('organisations', 'ura-municipality-map');
    add('organisations', 'ura-key-figures');
  }
  for (const { id } of dataset.programmes.slice(0, MOST)) add('programmes', 'ura-programme', { record: id });
  for (const [noun, name] of CARDS) {
    const [first] = dataset[noun];
    if (first) add(noun, name, { record: first.id });
  }
  const funded = dataset.projects.find(({ parties }) => parties?.some(({ role }) => role === 'funder'));
  if (funded) add('projects', 'ura-funder-credit', { record: funded.id, noun: 'projects' });
  return widgets;
}
