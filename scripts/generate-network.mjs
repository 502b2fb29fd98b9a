// Generates a large dataset for lists and search, always the same for a count and a seed. No
// package generates data of this model.

//   node scripts/generate-network.mjs                  writes examples/data/network-large.json
//   node scripts/generate-network.mjs --count 1000 --out -   writes to standard output

// All of it is invented: records are tagged `generated`, domains end in `.example`, and telephone
// numbers begin with 000 after the area code, which no subscriber has.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const REFERENCE_DAY = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

// prettier-ignore
const MUNICIPALITIES = {
  XK: `decan Deçan|dragash Dragash|ferizaj Ferizaj|fushe-kosove Fushë Kosovë|gjakove Gjakovë|gjilan Gjilan|drenas Drenas|istog Istog|
kacanik Kaçanik|kamenice Kamenicë|kline Klinë|leposaviq Leposaviq|lipjan Lipjan|malisheve Malishevë|mitrovice Mitrovicë|novoberde Novobërdë|
obiliq Obiliq|peje Pejë|podujeve Podujevë|prishtine Prishtinë|prizren Prizren|rahovec Rahovec|shterpce Shtërpcë|shtime Shtime|
skenderaj Skenderaj|suhareke Suharekë|viti Viti|vushtrri Vushtrri|zubin-potok Zubin Potok|zvecan Zveçan|gracanice Graçanicë|
hani-i-elezit Hani i Elezit|junik Junik|kllokot Kllokot|mamushe Mamushë|partesh Partesh|ranillug Ranillug|
mitrovice-e-veriut Mitrovica e Veriut`,
  AL: `bulqize Bulqizë|diber Dibër|klos Klos|mat Mat|durres Durrës|kruje Krujë|shijak Shijak|has Has|kukes Kukës|tropoje Tropojë|kurbin Kurbin|
lezhe Lezhë|mirdite Mirditë|fushe-arrez Fushë-Arrëz|malesi-e-madhe Malësi e Madhe|puke Pukë|shkoder Shkodër|vau-i-dejes Vau i Dejës|
belsh Belsh|cerrik Cërrik|elbasan Elbasan|gramsh Gramsh|librazhd Librazhd|peqin Peqin|prrenjas Prrenjas|kamez Kamëz|kavaje Kavajë|
rrogozhine Rrogozhinë|tirane Tiranë|vore Vorë|berat Berat|kucove Kuçovë|polican Poliçan|skrapar Skrapar|dimal Dimal|divjake Divjakë|
fier Fier|lushnje Lushnjë|mallakaster Mallakastër|roskovec Roskovec|patos Patos|dropull Dropull|gjirokaster Gjirokastër|kelcyre Këlcyrë|
libohove Libohovë|permet Përmet|tepelene Tepelenë|memaliaj Memaliaj|devoll Devoll|kolonje Kolonjë|korce Korçë|maliq Maliq|
pogradec Pogradec|pustec Pustec|delvine Delvinë|himare Himarë|konispol Konispol|finiq Finiq|sarande Sarandë|selenice Selenicë|vlore Vlorë`,
};

/**
 * The municipalities of the gazetteer: id, country, and the Albanian name that follows the name of
 * an organisation.
 */
export const places = Object.entries(MUNICIPALITIES).flatMap(([country, list]) =>
  list
    .replaceAll('\n', '')
    .split('|')
    .map((entry) => {
      const space = entry.indexOf(' ');
      return {
        id: `${country.toLowerCase()}-${entry.slice(0, space)}`,
        country,
        name: entry.slice(space + 1),
      };
    }),
);

// In Albanian, a noun, a theme and a proper name follow each other without declension.
// prettier-ignore
const ALBANIAN = {
  heads: [
    ['ngo', 'Shoqata', 'Association'], ['ngo', 'Qendra', 'Centre'], ['ngo', 'Forumi', 'Forum'], ['ngo', 'Lidhja', 'League'],
    ['ngo', 'Instituti', 'Institute'], ['community-based', 'Iniciativa', 'Initiative'], ['community-based', 'Këshilli', 'Council'],
    ['foundation', 'Fondacioni', 'Foundation'], ['informal-group', 'Grupi', 'Group'], ['informal-group', 'Rrethi', 'Circle'],
  ],
  themes: [
    ['environment', 'për Mjedis', 'Environment'], ['youth', 'për Rininë', 'Youth'], ['culture', 'për Kulturë', 'Culture'],
    ['education', 'për Arsim', 'Education'], ['women', 'për Barazi Gjinore', 'Gender Equality'], ['health', 'për Shëndet', 'Health'],
    ['rights', 'për të Drejtat e Njeriut', 'Human Rights'], ['rural', 'për Zhvillim Rural', 'Rural Development'],
    ['inclusion', 'për Gjithëpërfshirje', 'Inclusion'], ['media', 'për Media të Lira', 'Free Media'], ['sport', 'për Sport', 'Sports'],
    ['transparency', 'për Transparencë', 'Transparency'], ['children', 'për Fëmijët', 'Children’s'], ['heritage', 'për Trashëgimi', 'Heritage'],
  ],
  whole: [
    ['business', 'Kooperativa Bujqësore', 'Farmers’ Cooperative', 'rural'], ['business', 'Ndërmarrja Sociale', 'Social Enterprise', 'inclusion'],
    ['media', 'Radio Komunitare', 'Community Radio', 'media'], ['academic', 'Laboratori i Ideve', 'Laboratory of Ideas', 'education'],
    ['public-institution', 'Biblioteka e Lagjes', 'Neighbourhood Library', 'culture'], ['community-based', 'Shoqata e Grave', 'Women’s Association', 'women'],
    ['community-based', 'Shoqata e Bletarëve', 'Beekeepers’ Association', 'rural'], ['ngo', 'Qendra Rinore', 'Youth Centre', 'youth'],
    ['community-based', 'Klubi i Leximit', 'Reading Club', 'culture'], ['ngo', 'Shoqata e Prindërve', 'Parents’ Association', 'children'],
  ],
  long: [
    ['ngo', 'Shoqata për Zhvillimin e Qëndrueshëm të Bujqësisë, Mjedisit dhe Turizmit Malor', 'rural'],
    ['ngo', 'Qendra për Mbrojtjen e të Drejtave të Fëmijëve, Grave dhe Personave me Aftësi të Kufizuara', 'inclusion'],
    ['community-based', 'Iniciativa Qytetare për Ruajtjen e Lumenjve, Pyjeve dhe Trashëgimisë Kulturore të Fshatrave', 'heritage'],
  ],
  names: `Drita|Ylberi|Lulëkuqja|Dallëndyshja|Burimi|Agimi i Ri|Çelësi|Rrënjët|Hëna e Re|Pishtari|Dega e Ullirit|Lulja e Çajit|Bjeshka e Gjelbër|
Gurra e Bardhë|Ëndrra|Çerdhja|Zgjoi|Feneri i Detit|Vesa|Zambaku|Krahët e Lirë|Dielli i Jugut|Gështenja|Shtegu|Fidani|Mulliri i Vjetër|Qershia|Ëmbëlsia|
Ora e Parë|Rrufeja|Sofra|Dhembshuria|Xixëllonja|Njomza|Gjethja|Llamba|Thëngjilli|Zhgjetari|Çifteli e Artë|Pëllumbi|Kaçubeja|Bleta|Trëndafili|Ujëvara|
Shelgu|Fjala e Mirë|Dora e Hapur|Kumbulla|Lisi i Moçëm|Mëngjesi|Vatra|Akullnaja e Maleve|Përroi|Shpella e Heshtur|Çobani|Vëllazëria|Delja e Bardhë|Rrapi`.replaceAll('\n', '').split('|'),
};

// prettier-ignore
const SERBIAN = {
  heads: [
    ['ngo', 'Udruženje', 'youth'], ['ngo', 'Udruženje žena', 'women'], ['ngo', 'Ekološko društvo', 'environment'],
    ['community-based', 'Građanska inicijativa', 'rights'], ['ngo', 'Omladinski klub', 'youth'], ['community-based', 'Kulturni centar', 'culture'],
    ['foundation', 'Fondacija', 'education'], ['business', 'Zemljoradnička zadruga', 'rural'], ['informal-group', 'Grupa komšija', 'heritage'],
    ['ngo', 'Udruženje za očuvanje kulturne baštine, starih zanata, narodnih pesama i prirodnih lepota', 'heritage'],
  ],
  names: `Zora|Sunce|Breza|Đurđevak|Šumska jagoda|Čuvari reke|Ljubičica|Njiva|Žubor|Lipa|Ćilim|Kameni most|Plavi kišobran|Jezero|Orah|Čarobna frula|
Šljiva|Džep pun snova|Žito|Mala škola|Đeram|Vrelo|Jasen|Krilo|Ognjište|Ždral|Čempres|Ljuljaška|Nebo|Proleće`.replaceAll('\n', '').split('|'),
};

// prettier-ignore
const TURKISH = {
  kinds: [['Kültür', 'culture'], ['Gençlik', 'youth'], ['Kadın', 'women'], ['Eğitim', 'education'], ['Çevre', 'environment']],
  names: 'Lale|Gül|Yıldız|Güneş|Çınar|Işık|Köprü|Ağaç|Şafak|Pınar|Umut|Kırlangıç|Ihlamur'.split('|'),
};

// prettier-ignore
const PROJECT_TITLES = [
  ['Kopshtet e lagjes', 'Neighbourhood Gardens', 'garden'], ['Biblioteka shëtitëse', 'The Travelling Library', 'culture'],
  ['Uji i pastër', 'Clean Water', 'environment'], ['Shkolla e pasdites', 'The Afternoon School', 'education'],
  ['Zëri i të rinjve', 'Young Voices', 'youth'], ['Gratë në bujqësi', 'Women in Farming', 'women'],
  ['Rampa në çdo derë', 'A Ramp at Every Door', 'inclusion'], ['Buxheti i hapur', 'The Open Budget', 'transparency'],
  ['Shtigjet e malit', 'Mountain Paths', 'rural'], ['Arkivi i këngëve', 'The Archive of Songs', 'heritage'],
  ['Sporti për të gjithë', 'Sport for Everyone', 'sport'], ['Fëmijët dhe teatri', 'Children and Theatre', 'children'],
];

// prettier-ignore
const CALL_TITLES = [
  ['Grante të vogla për lagjet', 'Small Grants for Neighbourhoods', 'Mali grantovi za komšiluke'],
  ['Thirrje për projekte rinore', 'Call for Youth Projects', 'Poziv za omladinske projekte'],
  ['Mjedisi dhe uji', 'Environment and Water', 'Životna sredina i voda'],
  ['Trashëgimia e gjallë', 'Living Heritage', 'Živo nasleđe'],
  ['Media lokale', 'Local Media', 'Lokalni mediji'],
  ['Gratë sipërmarrëse', 'Women in Business', 'Preduzetnice'],
  ['Gjithëpërfshirja në shkollë', 'Inclusion at School', 'Inkluzija u školi'],
];

const FUNDERS = [
  ['fondi-prova', 'Fondi Prova', 'Prova Fund', 'foundation'],
  ['agjencia-model', 'Agjencia Model', 'Model Agency', 'development-agency'],
  ['fondacioni-mostra', 'Fondacioni Mostra', 'Mostra Foundation', 'foundation'],
  ['fondi-skica', 'Fondi Skica', 'Skica Fund', 'international'],
];
const NETWORK = 'rrjeti-i-gjeneruar';
const LOGOS = 6;

/** A seeded random number generator with 32 bits of state. Numbers are from 0 to below 1. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LATIN =
  'dž lj nj a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š DŽ Dž LJ Lj NJ Nj A B V G D Đ E Ž Z I J K L M N O P R S T Ć U F H C Č Š'.split(
    ' ',
  );
const CYRILLIC =
  'џ љ њ а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш Џ Џ Љ Љ Њ Њ А Б В Г Д Ђ Е Ж З И Ј К Л М Н О П Р С Т Ћ У Ф Х Ц Ч Ш'.split(
    ' ',
  );
const cyrillicOf = new Map(LATIN.map((letter, index) => [letter, CYRILLIC[index]]));
const toCyrillic = (text) => text.replace(/dž|lj|nj|./giu, (letter) => cyrillicOf.get(letter) ?? letter);

const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll('đ', 'dj')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-|-$/g, '');

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * Generates a dataset of one network with members, projects and calls. It is the same for the same
 * options.
 *
 * @param options.count the number of organisations, at least 10; there is a project for about every
 *   7 of them, and a call for every 33
 * @param options.seed the seed of the random numbers
 */
export function generateNetwork({ count = 2000, seed = 20_261_122 } = {}) {
  if (!Number.isInteger(count) || count < 10)
    throw new RangeError('count must be a whole number of at least 10');
  const random = randomNumbers(seed);
  const below = (limit) => Math.floor(random() * limit);
  const between = (low, high) => low + below(high - low + 1);
  const pick = (list) => list[below(list.length)];
  const chance = (share) => random() < share;
  const pad = (number) => String(number).padStart(2, '0');
  const tags = (...more) => ['generated', ...more];

  /** A date with one of the three precisions. */
  const founded = () => {
    const year = between(1991, 2025);
    if (chance(0.5)) return `${year}`;
    const month = `${year}-${pad(between(1, 12))}`;
    return chance(0.5) ? month : `${month}-${pad(between(1, 28))}`;
  };

  const nameOf = (place) => {
    const tongue = place.country === 'XK' ? random() : 1;
    if (tongue < 0.03) {
      const [kind, theme] = pick(TURKISH.kinds);
      const name = `${pick(TURKISH.names)} ${kind} Derneği`;
      return { latin: name, name: { tr: name }, kind: 'ngo', theme, languages: ['tr', 'sq'] };
    }
    if (tongue < 0.18) {
      const [kind, head, theme] = pick(SERBIAN.heads);
      const name = `${head} ${pick(SERBIAN.names)}`;
      return {
        latin: name,
        name: chance(0.5) ? { 'sr-Cyrl': toCyrillic(name) } : { 'sr-Latn': name },
        kind,
        theme,
        languages: ['sr'],
      };
    }
    const proper = pick(ALBANIAN.names);
    const shape = random();
    if (shape < 0.025) {
      const [kind, head, theme] = pick(ALBANIAN.long);
      const name = `${head} ${proper} ${place.name}`;
      return { latin: name, name, kind, theme, languages: ['sq'] };
    }
    let kind, sq, en, theme;
    if (shape < 0.3) {
      let head, headEn;
      [kind, head, headEn, theme] = pick(ALBANIAN.whole);
      sq = `${head} ${proper}`;
      en = `${proper} ${headEn}`;
    } else {
      let head, headEn, about, aboutEn;
      [kind, head, headEn] = pick(ALBANIAN.heads);
      [theme, about, aboutEn] = pick(ALBANIAN.themes);
      sq = `${head} ${about} ${proper}`;
      en = `${proper} ${aboutEn} ${headEn}`;
    }
    if (chance(0.3)) sq += ` ${place.name}`;
    return { latin: sq, name: chance(0.4) ? { sq, en } : sq, kind, theme, languages: ['sq'] };
  };

  const organisations = [
    {
      id: NETWORK,
      name: { sq: 'Rrjeti i gjeneruar', en: 'The generated network', 'sr-Latn': 'Generisana mreža' },
      kind: 'network',
      founded: '2018',
      municipality: 'xk-prishtine',
      statedMembers: { count: count - 1 - FUNDERS.length, asOf: '2026-11' },
      tags: tags(),
    },
    ...FUNDERS.map(([id, sq, en, kind]) => ({ id, name: { sq, en }, kind, tags: tags() })),
  ];
  const memberships = [];
  for (let index = organisations.length; index < count; index++) {
    const place = pick(places);
    const { latin, name, kind, theme, languages } = nameOf(place);
    const id = `${slug(latin)}-${index}`;
    const began = chance(0.7) ? founded() : undefined;
    const since = between(Math.max(2018, Number(began?.slice(0, 4) ?? 0)), 2026);
    const dissolved = chance(0.02) ? between(Math.max(2024, since), 2026) : undefined;
    const until = dissolved ?? (chance(0.05) ? between(since, 2026) : undefined);
    organisations.push({
      id,
      name,
      kind,
      ...(chance(0.9) && { municipality: place.id }),
      ...(began && { founded: began }),
      ...(dissolved && { dissolved: `${dissolved}` }),
      ...(chance(0.35) && { website: `https://o${index}.example/` }),
      ...(chance(0.45) && { email: `info@o${index}.example` }),
      ...(chance(0.2) && {
        phone: `${place.country === 'XK' ? '+383 38' : '+355 4'} 000 ${String(index % 1000).padStart(3, '0')}`,
      }),
      ...(chance(0.4) && { logo: { src: `logos/generated-${between(1, LOGOS)}.svg` } }),
      ...(chance(0.5) && { languages }),
      tags: tags(theme),
    });
    memberships.push({
      id: `m-${index}`,
      network: NETWORK,
      member: id,
      since: `${since}`,
      ...(until && { until: `${until}` }),
      tags: tags(),
    });
  }

  const projects = Array.from({ length: Math.round(count * 0.15) }, (_, index) => {
    const [sq, en, theme] = pick(PROJECT_TITLES);
    const first = below(places.length);
    // Neighbours in the list are in the same region, so a project covers one region.
    const reach = chance(0.3) ? 1 : between(2, 8);
    const municipalities = Array.from({ length: reach }, (_, step) => places[(first + step) % places.length]);
    const implementer = between(1 + FUNDERS.length, count - 1);
    const partner = between(1 + FUNDERS.length, count - 1);
    const start = REFERENCE_DAY + between(-1600, 200) * DAY;
    const months = between(3, 36);
    const albanian = municipalities[0].country === 'AL';
    return {
      id: `p-${index + 1}`,
      title: { sq: `${sq} – ${municipalities[0].name}`, en: `${en} – ${municipalities[0].name}` },
      parties: [
        { organisation: organisations[implementer].id, role: 'implementer' },
        ...(partner !== implementer && chance(0.6)
          ? [{ organisation: organisations[partner].id, role: 'partner' }]
          : []),
        { organisation: pick(FUNDERS)[0], role: 'funder' },
      ],
      dates: chance(0.5)
        ? { start: isoDay(start), end: isoDay(start + months * 30 * DAY) }
        : { start: isoDay(start) },
      ...(chance(0.5) && { duration: { months } }),
      ...(chance(0.3) && { declaredStatus: pick(['planned', 'in-progress', 'completed']) }),
      municipalities: municipalities.map((place) => place.id),
      ...(chance(0.8) && {
        budget: albanian
          ? { amount: between(2, 90) * 100_000, currency: 'ALL' }
          : { amount: between(6, 900) * 250 + (chance(0.1) ? 0.5 : 0), currency: 'EUR' },
      }),
      tags: tags(theme),
    };
  });

  const callCount = Math.round(count * 0.03);
  const calls = Array.from({ length: callCount }, (_, index) => {
    const [sq, en, sr] = pick(CALL_TITLES);
    const place = pick(places);
    const albanian = place.country === 'AL';
    const zone = albanian ? 'Europe/Tirane' : 'Europe/Belgrade';
    const publisher = pick(FUNDERS)[0];
    const rolling = index % 12 === 5;
    // Deadlines are spread evenly, from half a year before the reference day to half a year after.
    const deadline =
      REFERENCE_DAY + (Math.round((index / Math.max(1, callCount - 1)) * 360) - 180 + between(-3, 3)) * DAY;
    const hour = pick(['T12:00', 'T16:00', 'T17:00', 'T23:59', '']);
    const stages =
      index % 7 === 3
        ? [
            { at: isoDay(deadline) + hour, zone, stage: { sq: 'Koncept-propozimi', en: 'Concept note' } },
            {
              at: isoDay(deadline + 56 * DAY) + hour,
              zone,
              stage: { sq: 'Propozimi i plotë', en: 'Full proposal' },
            },
          ]
        : [{ at: isoDay(deadline) + hour, zone }];
    const max = albanian ? between(3, 30) * 100_000 : between(2, 40) * 500;
    const year = isoDay(deadline).slice(0, 4);
    return {
      id: `c-${index + 1}`,
      title: { sq: `${sq} ${year}`, en: `${en} ${year}`, 'sr-Latn': `${sr} ${year}` },
      publisher,
      funders: [publisher],
      reference: `GEN/${year}/${String(index + 1).padStart(3, '0')}`,
      opens: isoDay(deadline - between(20, 60) * DAY),
      ...(rolling ? { rolling: true } : { deadlines: stages }),
      ...(index % 25 === 24 && { cancelledOn: isoDay(deadline - 10 * DAY) }),
      funding: {
        currency: albanian ? 'ALL' : 'EUR',
        ...(chance(0.6) && { total: max * between(4, 20) }),
        ...(chance(0.5) && { min: max / 5 }),
        max,
        ...(chance(0.3) && { coFinancingPercent: pick([5, 10, 20]) }),
      },
      eligibility: {
        applicants: pick([
          ['ngo'],
          ['ngo', 'community-based'],
          ['ngo', 'community-based', 'informal-group', 'individual'],
        ]),
        countries: [place.country],
        ...(chance(0.4) && { municipalities: [place.id] }),
      },
      tags: tags(),
    };
  });

  return {
    ura: '1',
    title: {
      sq: 'Rrjet i gjeneruar: asgjë këtu nuk është fakt',
      en: 'A generated network: nothing here is a fact',
      'sr-Latn': 'Generisana mreža: ništa ovde nije činjenica',
    },
    publisher: NETWORK,
    language: 'sq',
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    updatedAt: isoDay(REFERENCE_DAY),
    zone: 'Europe/Belgrade',
    organisations,
    memberships,
    projects,
    calls,
  };
}

/**
 * Formats the dataset with one record per line, which keeps the file small and its diffs readable.
 */
export function formatNetwork(dataset) {
  const entries = Object.entries(dataset).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}:[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const count = option('count');
  const seed = option('seed');
  const text = formatNetwork(
    generateNetwork({ ...(count && { count: Number(count) }), ...(seed && { seed: Number(seed) }) }),
  );
  const out = option('out') ?? fileURLToPath(new URL('../examples/data/network-large.json', import.meta.url));
  if (out === '-') process.stdout.write(text);
  else writeFileSync(out, text);
}
