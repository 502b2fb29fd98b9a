// Two faults of package-lock.json that npm itself writes without a word, and that break `npm ci` for somebody else:
// an optional dependency that is named but not locked (a registry that lacks a platform's binary), and an address
// that ties everybody to one registry.
//   node scripts/lock-check.mjs
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} LockedPackage
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {string[]} a sentence for each fault
 */
export function checkLock({ packages }) {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const faults = [];
  for (const [path, { resolved, link, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const optional of Object.keys(optionalDependencies)) {
      if (!names.has(optional)) faults.push(`${path} may need ${optional}, which is not in the lock`);
    }
    if (resolved !== undefined && !link) faults.push(`${path} is tied to ${resolved}`);
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = checkLock(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults in package-lock.json` : 'package-lock.json is whole');
  process.exitCode = faults.length ? 1 : 0;
}
