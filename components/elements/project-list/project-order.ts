import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { compareText } from '../../../src/language/collation.ts';
import type { Project } from '../../../src/model/project.ts';
import { isDated } from './timeline-geometry.ts';

/** Sorts projects by the names of their programmes. Projects without a programme come last. */
function sortByProgramme(
  projects: readonly Project[],
  linked: LinkedDataset,
  texts: DatasetTexts,
): readonly Project[] {
  const compare = compareText(texts.locale);
  const names = new Map<string | undefined, string>();
  for (const { programme } of projects)
    if (!names.has(programme))
      names.set(programme, texts.plain(linked.get('programmes', programme)?.title) ?? '');
  const nameOf = ({ programme }: Project) => names.get(programme)!;
  return [...projects].sort(
    (a, b) => Number(!nameOf(a)) - Number(!nameOf(b)) || compare(nameOf(a), nameOf(b)),
  );
}

/**
 * Puts projects in the order of a timeline: those without dates last.
 *
 * @param isGrouped whether those with dates are grouped by programme
 */
export function timelineOrder(
  projects: readonly Project[],
  linked: LinkedDataset,
  texts: DatasetTexts,
  isGrouped: boolean,
): readonly Project[] {
  const dated = projects.filter(isDated);
  const undated = projects.filter((project) => !isDated(project));
  return [...(isGrouped ? sortByProgramme(dated, linked, texts) : dated), ...undated];
}
