import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SaveRequest, SaveResult } from '../../../../components/elements/editor/save.ts';
import { connectEditor } from '../../../../components/elements/editor/storage/connect-editor.ts';
import { fileStorage } from '../../../../components/elements/editor/storage/file-storage.ts';
import { httpStorage } from '../../../../components/elements/editor/storage/http-storage.ts';
import type { DatasetStorage } from '../../../../components/elements/editor/storage/storage.ts';
import { openDataset } from '../../../../components/elements/editor/state/open-dataset.ts';
import { diffDatasets } from '../../../../src/dataset/edit/diff-datasets.ts';
import { upsertRecord } from '../../../../src/dataset/edit/edit-records.ts';
import { mergeVersions } from '../../../../src/dataset/edit/merge-versions.ts';
import { serializeDataset } from '../../../../src/dataset/edit/serialize-dataset.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';

const datasetOf = (...ids: string[]): Dataset =>
  openDataset({ ura: '1', organisations: ids.map((id) => ({ id, name: id, kind: 'ngo' })) })!.dataset;
const withOrganisation = (dataset: Dataset, id: string) =>
  upsertRecord(dataset, 'organisations', { id, name: id, kind: 'ngo' });

/** An editor as far as a connection knows it, and what a person does in it. */
class Editor {
  save: ((request: SaveRequest) => Promise<SaveResult>) | undefined;
  base = datasetOf();
  dataset = datasetOf();
  #data: unknown;

  get data(): unknown {
    return this.#data;
  }

  set data(data: unknown) {
    this.#data = data;
    this.base = this.dataset = openDataset(data)!.dataset;
  }

  get hasChanges() {
    return this.dataset !== this.base;
  }

  add(id: string) {
    this.dataset = withOrganisation(this.dataset, id);
  }

  async store(): Promise<SaveResult> {
    const { dataset, base } = this;
    const diff = diffDatasets(base, dataset);
    const result = await this.save!({ dataset, text: serializeDataset(dataset), diff });
    if (result.state === 'saved') this.base = dataset;
    return result;
  }

  /** What `<ura-editor>` does in a conflict. */
  merge(theirs: unknown) {
    const other = openDataset(theirs)!.dataset;
    this.dataset = mergeVersions(this.base, this.dataset, other).dataset;
    this.base = other;
  }
}

const ids = (text: string | undefined) =>
  (JSON.parse(text ?? '{}') as { organisations: { id: string }[] }).organisations.map(({ id }) => id);

describe('a file at an address', () => {
  let server: Server;
  let address: string;
  /** The file on the server, and how the server answers. */
  let stored: string | undefined;
  let status: number | undefined;
  let answersWithTag: boolean;
  let isWeak: boolean;
  let isStrict: boolean;
  let hidesTag: boolean;
  let nonce: string | undefined;
  let requests: string[];

  const tag = () =>
    `${isWeak ? 'W/' : ''}"${createHash('sha256')
      .update(stored ?? '')
      .digest('hex')}"`;

  beforeEach(async () => {
    [stored, status, answersWithTag, isWeak, nonce] = [undefined, undefined, true, false, undefined];
    [isStrict, hidesTag] = [false, false];
    requests = [];
    server = createServer((request, response) => {
      const { method, headers } = request;
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        requests.push(
          `${method} ${headers['if-match'] ? 'If-Match' : headers['if-none-match'] ? 'new' : ''}`,
        );
        const answer = (code: number, text = '', withTag = false) => {
          if (withTag && !hidesTag) response.setHeader('etag', tag());
          response.writeHead(code).end(text);
        };
        if (nonce !== undefined && headers['x-nonce'] !== nonce) return answer(403);
        if (method === 'GET') return stored === undefined ? answer(404) : answer(status ?? 200, stored, true);
        if (status !== undefined) return answer(status);
        const isCurrent =
          stored === undefined ? headers['if-none-match'] === '*' : headers['if-match'] === tag();
        if (!isCurrent || isStrict) return answer(412);
        stored = body;
        answer(204, '', answersWithTag);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/network.json`;
  });
  afterEach(() => new Promise<void>((done) => void server.close(() => done())));

  test('is made if there is none yet, and is never made twice', async () => {
    const [first, second] = [httpStorage(address), httpStorage(address)];
    expect(await first.load()).toEqual({});
    expect(await first.save('{"a":1}', undefined)).toMatchObject({ state: 'saved' });
    expect(await second.save('{"b":1}', undefined)).toEqual({ state: 'conflict' });
    expect(stored).toBe('{"a":1}');
  });

  test('can be saved repeatedly by the user who loaded it', async () => {
    stored = serializeDataset(datasetOf('a'));
    const editor = new Editor();
    await connectEditor(editor, httpStorage(address));
    for (const id of ['b', 'c']) {
      editor.add(id);
      expect(await editor.store()).toEqual({ state: 'saved' });
    }
    expect(ids(stored)).toEqual(['a', 'b', 'c']);
    expect(requests).toEqual(['GET ', 'PUT If-Match', 'PUT If-Match']);
  });

  test('keeps the changes of two people, and overwrites nothing that was not merged', async () => {
    stored = serializeDataset(datasetOf('a'));
    const [mine, theirs] = [new Editor(), new Editor()];
    await connectEditor(mine, httpStorage(address));
    await connectEditor(theirs, httpStorage(address));
    theirs.add('theirs');
    await theirs.store();
    mine.add('mine');
    const result = await mine.store();
    expect(result).toMatchObject({ state: 'conflict' });
    // An editor that does not merge gets the same answer again.
    expect(await mine.store()).toEqual(result);
    expect(ids(stored)).toEqual(['a', 'theirs']);
    mine.merge((result as { theirs: unknown }).theirs);
    expect(await mine.store()).toEqual({ state: 'saved' });
    expect(ids(stored)).toEqual(['a', 'mine', 'theirs']);
  });

  test('is merged again if a third version came while a person decided', async () => {
    stored = serializeDataset(datasetOf('a'));
    const mine = new Editor();
    await connectEditor(mine, httpStorage(address));
    mine.add('mine');
    for (const others of [
      ['a', 'second'],
      ['a', 'second', 'third'],
    ]) {
      stored = serializeDataset(datasetOf(...others));
      mine.merge(((await mine.store()) as { theirs: unknown }).theirs);
    }
    expect(await mine.store()).toEqual({ state: 'saved' });
    expect(ids(stored)).toEqual(['a', 'mine', 'second', 'third']);
  });

  test('is not overwritten by what could not be merged', async () => {
    stored = serializeDataset(datasetOf('a'));
    const editor = new Editor();
    await connectEditor(editor, httpStorage(address));
    editor.add('b');
    for (const broken of ['{"ura"', '[]', '<p>']) {
      stored = broken;
      for (let tries = 2; tries; tries--) {
        await expect(editor.store()).rejects.toMatchObject({ fault: 'not-json' });
        expect(stored).toBe(broken);
      }
    }
  });

  test('counts as saved if only the answer was lost', async () => {
    stored = serializeDataset(datasetOf('a'));
    const editor = new Editor();
    await connectEditor(editor, httpStorage(address));
    editor.add('b');
    stored = serializeDataset(editor.dataset);
    expect(await editor.store()).toEqual({ state: 'saved' });
    editor.add('c');
    expect(await editor.store()).toEqual({ state: 'saved' });
    expect(ids(stored)).toEqual(['a', 'b', 'c']);
  });

  test('is asked for its version if the server does not say it on saving', async () => {
    stored = '{}';
    answersWithTag = false;
    const storage = httpStorage(address);
    const { version } = await storage.load();
    expect(await storage.save('{"a":1}', version)).toEqual({ state: 'saved', version: tag() });
  });

  test('is not opened without a version, since a conflict could not be noticed', async () => {
    stored = '{}';
    answersWithTag = false;
    hidesTag = true;
    await expect(httpStorage(address).load()).rejects.toMatchObject({ fault: 'no-version' });
  });

  test('is not saved if a proxy makes its version a weak one that the server does not take', async () => {
    stored = serializeDataset(datasetOf('a'));
    isWeak = true;
    const editor = new Editor();
    await connectEditor(editor, httpStorage(address));
    isStrict = true;
    editor.add('b');
    await expect(editor.store()).rejects.toMatchObject({ fault: 'no-version' });
    expect(ids(stored)).toEqual(['a']);
  });

  test.each([
    [403, 'forbidden'],
    [413, 'too-large'],
    [507, 'server'],
    [500, 'server'],
  ])('says why it was not saved: %i', async (code, fault) => {
    stored = '{}';
    const storage = httpStorage(address);
    const { version } = await storage.load();
    status = code;
    await expect(storage.save('{"a":1}', version)).rejects.toMatchObject({ fault });
    expect(stored).toBe('{}');
    status = undefined;
    expect(await storage.save('{"a":1}', version)).toMatchObject({ state: 'saved' });
  });

  test('is saved with a new nonce if the old one has expired', async () => {
    stored = '{}';
    let current = (nonce = 'first');
    const storage = httpStorage(address, {
      headers: (isRetry) => ({ 'x-nonce': isRetry ? (current = 'second') : current }),
    });
    const { version } = await storage.load();
    nonce = 'second';
    expect(await storage.save('{"a":1}', version)).toMatchObject({ state: 'saved' });
    nonce = 'third';
    await expect(storage.save('{}', version)).rejects.toMatchObject({ fault: 'forbidden' });
    expect(stored).toBe('{"a":1}');
  });

  test('is not read further than its limit, counted after decompression', async () => {
    const file = JSON.stringify({ ura: '1', title: 'x'.repeat(100_000) });
    const packed = gzipSync(file);
    const other = createServer((_, response) =>
      response.writeHead(200, { etag: '"a"', 'content-encoding': 'gzip' }).end(packed),
    );
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    expect(packed.length).toBeLessThan(1000);
    expect(await httpStorage(url, { limit: file.length }).load()).toEqual({ text: file, version: '"a"' });
    const short = httpStorage(url, { limit: file.length - 1 });
    await expect(short.load()).rejects.toMatchObject({ fault: 'too-large' });
    other.closeAllConnections();
    await new Promise((done) => other.close(done));
  });

  test('is said to be unreachable if there is no server', async () => {
    const storage = httpStorage('http://127.0.0.1:1/');
    await expect(storage.load()).rejects.toMatchObject({ fault: 'unreachable' });
  });

  test('is opened again when it was changed, unless there are changes to save', async () => {
    stored = serializeDataset(datasetOf('a'));
    const editor = new Editor();
    const { refresh } = await connectEditor(editor, httpStorage(address));
    expect(await refresh()).toBe('same');
    stored = serializeDataset(datasetOf('a', 'b'));
    expect(await refresh()).toBe('opened');
    expect(editor.dataset.organisations).toHaveLength(2);
    editor.add('mine');
    stored = serializeDataset(datasetOf('a', 'b', 'theirs'));
    expect(await refresh()).toBe('waits');
    expect(await editor.store()).toMatchObject({ state: 'conflict' });
    stored = 'broken';
    await expect(refresh()).rejects.toMatchObject({ fault: 'not-json' });
  });
});

describe('a file on disk', () => {
  /** A file with a handle, as browsers with File System Access give them. */
  function onDisk(content: string) {
    const disk = { content, time: 1 };
    const read = () => new File([disk.content], 'n.json', { lastModified: disk.time });
    const handle = {
      getFile: () => Promise.resolve(read()),
      createWritable: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    };
    return { disk, storage: fileStorage(Object.assign(read(), { handle: handle as never })) };
  }

  test('is not overwritten if another program has written it', async () => {
    const { disk, storage } = onDisk('{}');
    const { version } = await storage.load();
    Object.assign(disk, { content: '{"theirs":1}', time: 2 });
    expect(await storage.save('{"mine":1}', version)).toEqual({ state: 'conflict' });
    expect(await storage.load()).toMatchObject({ text: '{"theirs":1}' });
  });

  test('says so if it may not be written', async () => {
    const { storage }: { storage: DatasetStorage } = onDisk('{}');
    const { version } = await storage.load();
    await expect(storage.save('{}', version)).rejects.toThrow();
  });
});
