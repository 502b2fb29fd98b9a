import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

const DAY = 86_400_000;

/** A date and hour some days from now, as data files write it. */
const day = (days: number) => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T16:00`;

export const OPEN = {
  sq: 'Grante për fqinjësinë',
  'sr-Latn': 'Grantovi za susedstvo',
  en: 'Grants for the neighbourhood',
};
export const CLOSED = {
  sq: 'Grante të vitit të kaluar',
  'sr-Latn': 'Prošlogodišnji grantovi',
  en: 'Last year’s grants',
};
export const HOSTILE = '[gallery] <img src=x onerror="document.title=1"> [ura widget="news-list"]';

/** The file of a network with one open and one closed call, at whatever time it is read. */
export const network = () => ({
  ura: '1',
  title: { sq: 'Rrjeti', en: 'The network' },
  publisher: 'rrjeti',
  language: 'sq',
  zone: 'Europe/Belgrade',
  organisations: [
    { id: 'rrjeti', name: 'Rrjeti', kind: 'network', website: 'https://rrjeti.example/' },
    { id: 'anetari', name: 'Anëtari', kind: 'ngo', website: 'javascript:alert(1)' },
    { id: 'tjetri', name: 'Tjetri', kind: 'ngo' },
  ],
  memberships: [{ id: 'a', network: 'rrjeti', member: 'anetari' }],
  calls: [
    {
      id: 'e-mbyllur',
      title: CLOSED,
      publisher: 'rrjeti',
      deadlines: [{ at: day(-30), zone: 'Europe/Belgrade' }],
      applyUrl: 'https://rrjeti.example/e-mbyllur',
    },
    {
      id: 'e-hapur',
      title: OPEN,
      publisher: 'rrjeti',
      deadlines: [{ at: day(30), zone: 'Europe/Tirane' }],
      applyUrl: 'https://rrjeti.example/apliko',
    },
  ],
  articles: [{ id: 'lajmi', title: HOSTILE, published: '2026-01-02', url: 'https://rrjeti.example/lajmi' }],
});

/** Values of every wrong kind in every field that the plugin reads. */
const oddShapes = () => {
  const odd = [[['x']], { a: { b: 1 } }, 1, true, null, 'x', [], [null]];
  const fields = [
    'name',
    'title',
    'website',
    'tags',
    'network',
    'member',
    'until',
    'programme',
    'awardedOn',
    'funders',
    'opens',
    'deadlines',
    'rolling',
    'cancelledOn',
    'applyUrl',
    'kind',
    'url',
    'starts',
    'ends',
    'zone',
    'status',
    'registrationUrl',
    'published',
  ];
  const records = [
    ...odd,
    ...fields.flatMap((field) =>
      odd.map((value) => ({ id: 'a', title: 'Titull', name: 'Emri', starts: '2999-01-01', [field]: value })),
    ),
    ...odd.flatMap((value) => [
      { id: 'b', title: 'Titull', deadlines: [value, { at: value, zone: value }] },
      { id: value, title: { sq: value }, tags: [value, ['x']] },
    ]),
  ];
  const lists = [
    'organisations',
    'memberships',
    'projects',
    'programmes',
    'grants',
    'calls',
    'services',
    'events',
    'articles',
  ];
  return { ura: '1', language: 'sq', ...Object.fromEntries(lists.map((list) => [list, records])) };
};

/** Answers that Node would not send. */
const RAW: Readonly<Record<string, (socket: Socket) => void>> = {
  '/drip-headers': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx-name: ');
    const timer = setInterval(() => socket.write('a'), 100);
    socket.once('close', () => clearInterval(timer)).on('error', () => {});
  },
  '/endless-headers': (socket) => {
    const header = `x-name: ${'a'.repeat(100)}\r\n`.repeat(500);
    const send = () => {
      while (!socket.destroyed && socket.write(header));
    };
    socket.on('drain', send).on('error', () => {});
    socket.write('HTTP/1.1 200 OK\r\n');
    send();
  },
  '/cut-off': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"ura":"1"}'),
  '/early': (socket) =>
    socket.end('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.0 200 OK\r\n\r\n{"ura":"1"}'),
  '/stays-open': (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{"ura":"1"}'),
};

/**
 * The server of a network. `/network.json`, `/packed` and `/odd` work. `/fails`, `/html`, `/huge`,
 * `/bomb`, `/drip`, `/inside` and `/never` do not. `/turns` and `/withdrawn` work once, then fail.
 * `/to?URL` and `/circle` redirect, `/sized?bytes&gzip` has that size. `/asked` returns how often
 * each path was requested. The paths of {@link RAW} write raw HTTP.
 */
export function dataServer(): RequestListener {
  const asked = new Map<string, number>();
  return (request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?');
    if (path === '/asked') {
      response.end(JSON.stringify(Object.fromEntries(asked)));
      return;
    }
    const count = (asked.get(path) ?? 0) + 1;
    asked.set(path, count);
    const good = () => {
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(JSON.stringify(network()));
    };
    if (path === '/network.json') good();
    else if (path === '/to') response.writeHead(302, { location: decodeURIComponent(query) }).end();
    else if (path === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (path === '/sized') {
      const body = Buffer.alloc(Number(query.split('&')[0]), ' ');
      if (query.endsWith('gzip')) response.setHeader('content-encoding', 'gzip').end(gzipSync(body));
      else response.end(body);
    } else if (path === '/turns' && count === 1) good();
    else if (path === '/html') response.end('<!doctype html><title>Moved</title>');
    else if (path === '/huge')
      response.end(JSON.stringify({ ...network(), filler: 'x'.repeat(5 * 1024 * 1024) }));
    else if (path === '/packed')
      response.setHeader('content-encoding', 'gzip').end(gzipSync(JSON.stringify(network())));
    else if (path === '/bomb') {
      const [start = '', end = ''] = JSON.stringify({ ...network(), filler: '|' }).split('|');
      const unpacked = Buffer.concat([Buffer.from(start), Buffer.alloc(256 << 20, ' '), Buffer.from(end)]);
      response.setHeader('content-encoding', 'gzip').end(gzipSync(unpacked));
    } else if (path === '/withdrawn') {
      if (count === 1) good();
      else response.writeHead(410).end();
    } else if (path === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    else if (path === '/drip') {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(timer));
    } else if (path in RAW) RAW[path]!(request.socket);
    else if (path === '/odd') response.end(JSON.stringify(oddShapes()));
    else if (path !== '/never') response.writeHead(500).end();
  };
}
