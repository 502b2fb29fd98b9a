// Connects the editors of a page with the addresses in their attributes. It is in `ura-editor.js`:
//   <ura-editor data-src="/network.json"></ura-editor>
// `data-events` is a stream of server-sent events, one per change of the file. For servers that
// want a nonce: `data-nonce`, `data-nonce-header`, and `data-nonce-src` for a new one.
import { resolveLocale } from '../../../../src/language/locale.ts';
import { declaredLanguage } from '../../../controllers/locale.ts';
import { createElement, listen, queryAll } from '../../../core/host-dom.ts';
import type { UraEditor } from '../editor.ts';
import { connectEditor, type Connection } from './connect-editor.ts';
import { httpStorage } from './http-storage.ts';
import { storageMessages, type StorageMessages } from './storage-messages.ts';
import { StorageError, type DatasetStorage } from './storage.ts';

/** The headers with the nonce of a page. A new one is fetched when the server refuses the old. */
function nonceHeaders({ dataset }: HTMLElement): (isRetry: boolean) => Promise<Record<string, string>> {
  const { nonceHeader, nonceSrc } = dataset;
  let { nonce } = dataset;
  return async (isRetry) => {
    if (!nonceHeader || nonce === undefined) return {};
    if (isRetry && nonceSrc) {
      const answer = await fetch(nonceSrc, { credentials: 'same-origin', cache: 'no-store' });
      const text = answer.ok ? (await answer.text()).trim() : '';
      if (/^[\w-]+$/.test(text)) nonce = text;
    }
    return { [nonceHeader]: nonce };
  };
}

async function connect(editor: UraEditor): Promise<void> {
  const { src, events } = editor.dataset;
  const note = createElement('p');
  note.setAttribute('role', 'status');
  note.className = 'ura-note';
  editor.before(note);
  const say = (text: (messages: StorageMessages) => string) => {
    const locale = resolveLocale(declaredLanguage(editor), 'en');
    note.textContent = text(storageMessages(locale));
  };
  const explain = (error: unknown): never => {
    say(({ faults }) => faults[error instanceof StorageError ? error.fault : 'unreachable']);
    throw error;
  };
  const stored = httpStorage(src!, { headers: nonceHeaders(editor) });
  const storage: DatasetStorage = {
    load: () => stored.load().catch(explain),
    save: async (text, version) => {
      const result = await stored.save(text, version).catch(explain);
      note.textContent = '';
      return result;
    },
  };
  const connection = await connectEditor(editor, storage);
  if (events) follow(events, connection, say);
}

/** Reloads the file whenever the server reports a change. */
function follow(
  events: string,
  connection: Connection,
  say: (text: (messages: StorageMessages) => string) => void,
): void {
  const source = new EventSource(events);
  source.onmessage = () =>
    void connection.refresh().then(
      (found) => found !== 'same' && say((messages) => messages[found]),
      () => {}, // it has been said
    );
  source.onopen = () => say(() => '');
  source.onerror = () => say(({ stopped }) => stopped);
}

const start = () => {
  for (const editor of queryAll(document, 'ura-editor[data-src]'))
    connect(editor as UraEditor).catch(() => {}); // it has been said
};

if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') listen('DOMContentLoaded', start);
  else start();
}
