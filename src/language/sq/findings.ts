import type { FindingMessages } from '../en/findings.ts';
import { fields } from './fields.ts';
import { number } from './number.ts';

export const findings: FindingMessages = {
  sentences: {
    missing: 'Mungon diçka e detyrueshme. Plotësojeni.',
    'wrong-type': 'Vlera nuk është e llojit të duhur. Shkruajeni në formën që pritet.',
    'unknown-value': 'Kjo vlerë nuk është ndër ato që lejohen. Zgjidhni njërën prej tyre.',
    'empty-text': 'Teksti është bosh. Shkruani diçka ose fshijeni fushën.',
    'too-few': 'Lista ka më pak elemente se sa duhen. Shtoni të paktën një.',
    'bad-language': 'Ky nuk është kod gjuhe. Shkruani kodin BCP 47, si sq, en, sr-Latn ose sr-Cyrl.',
    'bad-id':
      'Id-ja nuk pranohet. Përdorni vetëm shkronja të vogla a–z, shifra dhe vizë lidhëse, si nisma-barabar.',
    'bad-date': 'Kjo nuk është datë. Shkruani 2026, 2026-12 ose 2026-12-04.',
    'bad-moment': 'Kjo nuk është datë dhe orë. Shkruani 2026-12-04 ose 2026-12-04T16:00.',
    'impossible-date': 'Kjo datë nuk ekziston në kalendar. Korrigjoni ditën, muajin ose orën.',
    'unknown-zone':
      'Kjo zonë kohore nuk njihet. Shkruani Europe/Belgrade për Kosovën, Europe/Tirane për Shqipërinë.',
    'bad-link':
      'Kjo adresë nuk mund të përdoret si lidhje. Shkruani një që fillon me https://, http://, mailto: ose tel:.',
    'bad-image':
      'Kjo nuk është adresë imazhi. Shkruani një që fillon me https:// ose një shteg relativ nga skedari.',
    'bad-email': 'Kjo nuk është adresë e-poste. Shkruajeni si info@example.org.',
    'bad-phone': 'Ky nuk është numër telefoni. Shkruajeni në formën ndërkombëtare, si +383 38 123 456.',
    'bad-currency': 'Ky nuk është kod valute. Shkruani tri shkronja të mëdha, si EUR ose ALL.',
    'negative-amount': 'Shuma është negative. Shkruani zero ose më shumë.',
    'too-many-decimals': 'Shuma ka tepër shifra pas presjes. Rrumbullakoseni.',
    'bad-number': 'Numri është jashtë kufijve të lejuar. Korrigjojeni.',
    'party-needs-one': 'Duhet saktësisht një: një organizatë ose një program. Lini vetëm njërin.',
    'bad-identifier':
      'Numri i regjistrit ose kodi i tij nuk ka formën e duhur. Shkruani kodin si AL-QKB ose x-xk-ngo.',
    'doubtful-identifier':
      'Ky numër ose regjistri i tij ndoshta nuk është i saktë. Krahasojeni me dokumentin e regjistrit.',
    'bad-value': 'Kjo vlerë nuk pranohet. Korrigjojeni ose fshijeni.',
    'not-a-dataset':
      'Skedari nuk është një grup të dhënash: pritet një objekt JSON. Kontrolloni a është skedari i duhur.',
    'wrong-encoding':
      'Skedari nuk është në UTF-8. U lexua megjithatë; ruajeni në UTF-8, që çdo program t’i lexojë shkronjat.',
    'text-around':
      'Para ose pas të dhënave ka diçka tjetër, si një njoftim i serverit ose një koment. Hiqeni: skedari i të dhënave është vetëm JSON.',
    'duplicate-key':
      'Kjo fushë është dy herë në të njëjtin objekt dhe vlen vetëm vlera e fundit. Hiqni njërën prej tyre.',
    'unknown-version': 'Versioni i formës nuk njihet. Shkruani "ura": "1".',
    'unknown-field': 'Kjo fushë nuk njihet. Kontrolloni drejtshkrimin ose fshijeni.',
    'duplicate-id': 'Kjo id është përdorur tashmë. Jepini këtij shënimi një id tjetër.',
    'dangling-reference': 'Kjo id nuk gjendet. Shtoni shënimin ose korrigjoni id-në.',
    'unknown-place':
      'Kjo komunë nuk gjendet në listën e vendeve. Shkruani id-në e saj, si xk-gjilan ose al-shkoder.',
    'too-deep': 'Të dhënat janë futur njëra në tjetrën më thellë se sa lejohet. Thjeshtojini.',
    'too-many-findings': 'Ka më shumë gjetje se sa tregohen. Ndreqni së pari këto dhe kontrolloni përsëri.',
    'file-old':
      'Skedari nuk ka ndryshuar për më shumë se gjysmë viti. Rishikojeni dhe shkruani ditën te updatedAt.',
    'no-licence':
      'Skedari nuk thotë si mund të përdoren të dhënat. Shkruani një licencë, si CC BY 4.0 ose adresën e saj.',
    'end-before-start': 'Përfundimi është para fillimit. Korrigjoni njërën prej dy datave.',
    'date-in-future':
      'Kjo datë është në të ardhmen, por tregon diçka që ka ndodhur. Korrigjojeni, ose prisni derisa të jetë e vërtetë.',
    'long-unverified':
      'Askush nuk e ka verifikuar këtë shënim për më shumë se një vit. Verifikojeni dhe shkruani ditën te verifiedAt.',
    'zero-amount': 'Shuma është 0. Shkruani shumën; nëse nuk dihet, fshijeni fushën.',
    'party-twice': 'I njëjti pjesëmarrës është shënuar dy herë me të njëjtin rol. Fshini njërin.',
    'one-language': 'Teksti është vetëm në një gjuhë, ndërsa shumica e skedarit ka disa. Shtoni të tjerat.',
    'wrong-script':
      'Teksti është me alfabet tjetër nga ai i gjuhës së vet. Vendoseni nën gjuhën e duhur, ose shkruajeni me alfabetin tjetër.',
    'garbled-text':
      'Teksti ka shkronja të prishura: u hap me kodim të gabuar dhe u ruajt. Shkruani shkronjat përsëri dhe ruajeni skedarin në UTF-8.',
    'lost-diacritics':
      'Një tekst i gjatë pa asnjë shkronjë të veçantë: ndoshta ato kanë humbur. Shkruani ë dhe ç, ose č, ć, š, ž dhe đ.',
    capitals:
      'Emri është me shkronja të mëdha dhe duket si britmë. Shkruajeni me të vogla; shkurtesat mund të mbeten.',
    'double-space': 'Teksti ka hapësira në skaje, ose disa njëra pas tjetrës. Hiqini.',
    'html-in-text': 'Teksti përmban HTML, që shfaqet ashtu siç është shkruar. Shkruani tekst të thjeshtë.',
    'placeholder-text': 'Këto fjalë janë vënë vetëm përkohësisht. Shkruani ato të vërtetat.',
    'summary-repeats-title':
      'Përmbledhja përsërit titullin. Shkruani çfarë duhet ditur përtej tij, ose fshijeni.',
    'long-summary':
      'Përmbledhja është shumë e gjatë për t’u lexuar në një kartelë; numri tregon sa shenja ka. Shkurtojeni.',
    'insecure-link': 'Lidhja nuk është e koduar. Shkruani https:// nëse faqja përgjigjet atje.',
    'placeholder-link': 'Lidhja çon te një adresë shembull. Shkruani adresën e vërtetë, ose fshijeni.',
    'picture-without-alt': 'Imazhi nuk ka përshkrim. Shkruani te alt çfarë duhet të lexojë kush nuk e sheh.',
    'phone-without-country':
      'Numri nuk e ka kodin e vendit, prandaj nuk thirret nga kudo. Shkruajeni si +383 38 123 456 ose +355 4 123 4567.',
    'old-phone-code':
      'Numri ka kodin e një vendi tjetër, si para se Kosova ta kishte të vetin. Shkruani +383 nëse ka ndryshuar.',
    'no-contact': 'Nuk ka asnjë mënyrë për ta kontaktuar organizatën. Shtoni faqen, e-postën ose telefonin.',
    'no-municipality': 'Mungon komuna, prandaj nuk e gjen asnjë hartë dhe asnjë filtër. Shtojeni.',
    'same-name':
      'Një organizatë tjetër ka të njëjtin emër. Nëse janë e njëjta, lini një shënim; nëse jo, dallojini me emër.',
    'same-acronym': 'Një organizatë tjetër ka të njëjtën shkurtesë. Sigurohuni që të dyja janë të sakta.',
    'same-website':
      'Një organizatë tjetër ka të njëjtën faqe. Nëse janë e njëjta, lini një shënim; nëse jo, shkruani faqen e secilës.',
    'same-identifier':
      'Një organizatë tjetër ka të njëjtin numër në të njëjtin regjistër. Korrigjoni numrin, ose lini një shënim.',
    circle: 'Lidhje rrethore: kjo fushë kthehet te vetë ky shënim. Fshijeni atje ku është gabim.',
    unconnected:
      'Asgjë në skedar nuk i referohet kësaj organizate dhe ajo nuk i përket asnjë rrjeti. Lidheni me diçka, ose fshijeni.',
    'dissolved-member':
      'Organizata anëtare është shuar, ndërsa anëtarësia vazhdon. Shkruani deri kur zgjati.',
    'dissolved-party':
      'Një nga organizatat pjesëmarrëse është shuar, ndërsa projekti vazhdon. Shkruani deri kur mori pjesë, ose korrigjoni datat.',
    'network-without-members':
      'Askush nuk është anëtar i këtij rrjeti. Shtoni anëtarësitë, ose korrigjoni llojin e organizatës.',
    'stated-members-differ':
      'Rrjeti deklaron një numër tjetër anëtarësh nga ai i listës. Shtoni kush mungon, ose korrigjoni numrin.',
    'stated-members-old':
      'Numri i deklaruar i anëtarëve është më i vjetër se dy vjet. Kërkoni numrin e tanishëm.',
    'member-of-itself': 'Rrjeti është anëtar i vetvetes. Fshini anëtarësinë, ose korrigjoni anëtarin.',
    'member-twice': 'Ky anëtar është në të njëjtin rrjet dy herë në të njëjtën kohë. Lini një anëtarësi.',
    'member-before-network':
      'Anëtarësia ka filluar para se të themelohej rrjeti. Korrigjoni njërën prej dy datave.',
    'no-parties': 'Nuk është shënuar asnjë pjesëmarrës. Shtoni kush e financon dhe kush e zbaton.',
    'end-passed':
      'Përfundimi i planifikuar ka kaluar. Shkruani te actualEnd kur përfundoi; nëse vazhdon, shkruani përfundimin e ri.',
    'over-in-use':
      'Programi ka përfunduar, por një projekt ose thirrje e tij vazhdon. Korrigjoni përfundimin e njërit prej tyre.',
    'unused-component':
      'Asnjë projekt nuk i përket këtij komponenti. Shënojeni te projektet e tij, ose fshijeni.',
    'status-out-of-date':
      'Statusi i deklaruar është vjetruar: data ka kaluar. Korrigjoni statusin, ose shkruani datën e re.',
    'status-too-early':
      'Statusi i deklaruar i paraprin datës, që ende nuk ka ardhur. Korrigjoni statusin ose datën.',
    'duration-disagrees':
      'Përfundimi nuk është ai që japin fillimi dhe kohëzgjatja. Korrigjoni njërin prej të treve.',
    'outside-programme': 'Projekti del jashtë datave të programit të vet. Korrigjoni datat, ose programin.',
    'no-dates': 'Nuk ka data, prandaj askush nuk e sheh a është në zbatim. Shtoni fillimin dhe përfundimin.',
    'no-end':
      'Ka fillim, por jo përfundim as kohëzgjatje, prandaj statusi nuk dihet. Shtoni njërin prej të dyve.',
    'no-implementer': 'Askush nuk e drejton as e zbaton. Shtoni organizatën me rolin lead ose implementer.',
    'no-funder': 'Nuk është shënuar asnjë financues. Shtoni organizatën me rolin funder.',
    'no-results': 'Ka përfunduar dhe nuk thuhet çfarë doli prej tij. Shtoni rezultatet.',
    'grants-above-budget':
      'Shuma e granteve për këtë projekt e kalon buxhetin e tij. Korrigjoni buxhetin, ose grantet.',
    'deadline-before-opening': 'Afati është para hapjes. Korrigjoni njërin prej të dyve.',
    'min-above-max': 'Minimumi është më i madh se maksimumi. Këmbejini mes tyre ose korrigjojini.',
    'funding-does-not-add-up':
      'Shuma e përgjithshme nuk mund të jepet me kaq grante të kësaj madhësie. Korrigjoni shumën, numrin ose madhësinë e granteve.',
    'no-deadline': 'Thirrja nuk ka afat dhe nuk thuhet se mbetet e hapur. Shtoni afatin, ose rolling.',
    'no-way-to-apply':
      'Mund të aplikohet, por askush nuk e di ku. Shtoni adresën për aplikim, ose një kontakt.',
    'closing-untranslated':
      'Thirrja mbyllet brenda pak ditësh dhe nuk është në të gjitha gjuhët e skedarit. Përktheni para se të mbyllet.',
    'closed-but-tagged-open':
      'Thirrja është e mbyllur, por një fjalë kyçe e quan ende të hapur. Fshijeni fjalën: statusi llogaritet nga datat.',
    'results-before-deadline': 'Rezultatet janë para afatit. Korrigjoni njërën prej dy datave.',
    'no-results-date':
      'Thirrja është mbyllur dhe aplikuesit nuk e dinë kur do të njoftohen. Shtoni datën e rezultateve.',
    'results-without-grants':
      'Data e rezultateve ka kaluar dhe asnjë grant në skedar nuk e përmend këtë thirrje. Shtoni grantet, ose thirrjen te grantet.',
    'grants-above-total':
      'Shuma e granteve të kësaj thirrjeje e kalon shumën e saj të përgjithshme. Korrigjoni shumën, ose grantet.',
    'apply-link-is-site':
      'Adresa për aplikim është vetëm faqja e shpallësit. Shkruani adresën e faqes ku aplikohet.',
    'info-session-too-late':
      'Sesioni informues është pas afatit. Korrigjoni njërën prej dy datave, ose hiqeni sesionin.',
    'no-amount': 'Mungon shuma. Shtoni shumën dhe valutën.',
    'no-award-date': 'Nuk thuhet kur është dhënë granti. Shtoni ditën, muajin ose të paktën vitin.',
    'recipient-is-funder': 'Përfituesi është njëkohësisht financuesi. Korrigjoni njërin prej të dyve.',
    'grant-before-deadline':
      'Granti është dhënë para se të mbyllej thirrja e tij. Korrigjoni datën, ose thirrjen.',
    'grant-beyond-limits': 'Shuma nuk është brenda kufijve të thirrjes. Korrigjoni shumën, ose kufijtë.',
    'grant-currency-differs':
      'Granti është në valutë tjetër nga thirrja e tij. Korrigjoni atë që është gabim.',
    'no-event-end': 'Ngjarja ka kaluar dhe i mungon mbarimi. Shtoni kur mbaroi.',
    'registration-after-start':
      'Regjistrimi mbyllet pasi ngjarja ka filluar. Korrigjoni njërin prej të dyve.',
    'no-place': 'Askush nuk e di ku mbahet ngjarja. Shtoni komunën dhe vendin, ose adresën online.',
    'no-online-address': 'Ngjarja është zhvendosur online, por mungon adresa. Shtojeni.',
    'series-without-events':
      'Nuk ka datë dhe asnjë ngjarje nuk i përket si serie. Shtoni datën, ose një ngjarje të serisë.',
    'no-channel': 'Nuk thuhet si merret shërbimi. Shtoni mënyrat, një zyrë ose një kontakt.',
    'article-in-future': 'Lajmi ka datë në të ardhmen. Korrigjoni datën, ose publikojeni atëherë.',
    'article-about-nothing':
      'Lajmi nuk përmend asnjë shënim për të cilin flet, prandaj nuk shfaqet te asnjëri. Shtoni id-të.',
    'no-article-text':
      'Nën titull nuk ka asgjë për të lexuar. Shtoni një përmbledhje, paragrafë ose një lidhje.',
  },
  severities: { error: 'Gabim', warning: 'Paralajmërim', advice: 'Këshillë' },
  dropped: { record: 'Shënimi u la jashtë.', value: 'Vlera u la jashtë.' },
  nouns: {
    organisations: 'Organizata',
    memberships: 'Anëtarësia',
    programmes: 'Programi',
    projects: 'Projekti',
    grants: 'Granti',
    calls: 'Thirrja',
    services: 'Shërbimi',
    events: 'Ngjarja',
    articles: 'Lajmi',
    municipalities: 'Komuna',
  },
  fields,
  types: {
    string: 'tekst',
    number: 'numër',
    int: 'numër i plotë',
    boolean: 'po ose jo (true, false)',
    array: 'listë',
    object: 'objekt',
    record: 'objekt',
    null: 'asgjë (null)',
    undefined: 'asgjë',
  },
  params: {
    value: 'Vlera',
    field: 'Fusha',
    expected: 'Pritet',
    found: 'U gjet',
    options: 'Lejohen',
    noun: 'Pritet një shënim i llojit',
    first: 'Numri rendor i shënimit të parë',
    count: 'Gjetje të tjera',
    suggestion: 'Ndoshta deshët të shkruani',
    encoding: 'Kodimi',
    place: 'Rreshti dhe kolona',
    firstPlace: 'Rreshti dhe kolona e të parës',
    example: 'Shembull',
    start: 'Fillimi',
    date: 'Data',
    other: 'Shënimi tjetër',
    missing: 'Gjuhët që mungojnë',
    language: 'Gjuha',
    decimals: 'Shifra të lejuara pas presjes',
  },
  field: 'fusha',
  sheet: 'fleta',
  row: 'rreshti',
  column: 'kolona',
  quote: (text) => `“${text}”`,
  findingCount: (n) => (n ? `${number(n)} gjetje` : 'Asnjë gjetje'),
  edit: 'Redakto',
};
