import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { unpack, type ZipEntry } from './unzip.ts';
import { WorkbookError, type Budget } from './workbook.ts';
import { parseXml, type XmlHandler } from './xml.ts';

/** The parts of an `.xlsx` file. */
export interface Package {
  has(name: string): boolean;
  parse(name: string, handler: XmlHandler): CooperativeTask<void>;
}

/** A target of a part, by its id. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Resolves a target against the part that names it: `../comments1.xml`, `/xl/comments1.xml`. */
export function resolvePart(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

const relationshipsOf = (name: string) => name.replace(/([^/]*)$/, '_rels/$1.rels');

/** Reads what a part refers to. Without a file of relationships, nothing. */
export function* readRelationships(
  parts: Package,
  name: string,
): CooperativeTask<ReadonlyMap<string, Relationship>> {
  const relationships = new Map<string, Relationship>();
  const file = relationshipsOf(name);
  if (!parts.has(file)) return relationships;
  yield* parts.parse(file, {
    open(tag, { Id: id, Type: type = '', Target: target = '', TargetMode: mode }) {
      if (tag !== 'Relationship' || id === undefined) return;
      const isExternal = mode === 'External';
      relationships.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolvePart(name, target),
        isExternal,
      });
    },
  });
  return relationships;
}

/** Excel writes characters that XML does not allow as `_x000D_`. Source: ECMA-376, 22.9.2.19. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Opens the parts of an archive by their names. */
export function openPackage(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: Budget,
): Package {
  // Names of parts do not depend on case. Source: ECMA-376 part 2, 6.2.2.3.
  const byName = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  return {
    has: (name) => byName.has(name.toLowerCase()),
    *parse(name, handler) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw new WorkbookError('file-damaged');
      yield* parseXml(unpack(bytes, entry, budget), handler);
    },
  };
}
