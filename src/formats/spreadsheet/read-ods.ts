import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { OdsReader } from './ods-sheet.ts';
import { listEntries, unpack } from './unzip.ts';
import { WorkbookError, type Budget, type Workbook } from './workbook.ts';
import { parseXml } from './xml.ts';

/** Reads the cells of an `.ods` file. Source: OpenDocument 1.3, part 3. */
export function* readOds(bytes: Uint8Array, budget: Budget): CooperativeTask<Workbook> {
  const entries = listEntries(bytes);
  const manifest = entries.get('META-INF/manifest.xml');
  if (manifest) {
    let isEncrypted = false;
    yield* parseXml(unpack(bytes, manifest, budget), {
      open(tag) {
        if (tag === 'encryption-data') isEncrypted = true;
      },
    });
    if (isEncrypted) throw new WorkbookError('file-encrypted');
  }
  const content = entries.get('content.xml');
  if (!content) throw new WorkbookError('file-not-a-workbook');
  const reader = new OdsReader(budget);
  const styles = entries.get('styles.xml');
  if (styles) yield* parseXml(unpack(bytes, styles, budget), reader);
  yield* parseXml(unpack(bytes, content, budget), reader);
  return { sheets: reader.sheets };
}
