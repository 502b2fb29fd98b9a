// Former names of the public API, kept for backwards compatibility.
import { sumMoney } from './dataset/sum-money.ts';
import type { CacheStore, CachedCopy } from './dataset/load/load-dataset.ts';
import type { CallStatus } from './time/call-status.ts';
import type { ProjectStatus } from './time/project-status.ts';
import type { SearchResult } from './dataset/search/types.ts';
import { formatFinding, formatFindingParts, type FindingText } from './language/format-finding.ts';
import { normalizeSearch } from './language/normalize-search.ts';
import { pickText } from './language/text.ts';

/** @deprecated Use {@link normalizeSearch}. */
export const fold: typeof normalizeSearch = normalizeSearch;

/** @deprecated Use {@link pickText}. */
export const pick: typeof pickText = pickText;

/** @deprecated Use {@link formatFinding}. */
export const sayFinding: typeof formatFinding = formatFinding;

/** @deprecated Use {@link formatFindingParts}. */
export const sayFindingInParts: typeof formatFindingParts = formatFindingParts;

/** @deprecated Use {@link sumMoney}. */
export const totals: typeof sumMoney = sumMoney;

/** @deprecated Use {@link FindingText}. */
export type SaidFinding = FindingText;

/** @deprecated Use {@link SearchResult}. */
export type Found<Item, Facet extends string> = SearchResult<Item, Facet>;

/** @deprecated Use {@link CachedCopy}. */
export type Copy = CachedCopy;

/** @deprecated Use {@link CacheStore}. */
export type CopyStore = CacheStore;

/** @deprecated Use {@link CallStatus}. */
export type CallStatusCode = CallStatus;

/** @deprecated Use {@link ProjectStatus}. */
export type ProjectStatusCode = ProjectStatus;
