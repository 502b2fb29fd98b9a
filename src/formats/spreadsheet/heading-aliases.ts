import type { FieldOwner } from '../../model/field-shapes.ts';

/**
 * Headings that people write, apart from the labels of the fields: normalised for search, separated
 * by commas, by the path of their field. Albanian, Serbian and English.
 *
 * `funder`, `implementer`, `partner` and `lead` add a party with that role, `period` is a start and
 * an end, `contact` an address and a number, and `identifiers:x-xk-fiscal` a number of that
 * register.
 */
type Aliases = Readonly<Record<string, string>>;

const CONTACTS: Aliases = {
  email:
    'email,e mail,emaili,e maili,e posta,eposta,posta elektronike,adresa elektronike,imejl,mejl,mail,e mail adresa,email adresa,email address,e mail address',
  phone:
    'telefoni,telefon,tel,nr tel,nr i telefonit,nr telefonit,numri i telefonit,numri telefonit,celulari,mobil,mobilni,broj telefona,kontakt telefon,phone,phone number,telephone,mobile,cell',
};

const URL = 'linku,link,lidhja,vegeza,adresa e faqes,faqja,web,url,website,sajt,internet adresa,web adresa';
const MUNICIPALITY =
  'komuna,komuna e selise,qyteti,qytet,bashkia,vendi,vendndodhja,lokacioni,selia,opstina,opstina sedista,grad,mesto,lokacija,sediste,municipality,city,town,location,place,seat';
const MUNICIPALITIES =
  'komunat,komunat e mbuluara,komuna,vendet,vendi,qytetet,lokacioni,opstine,opstina,mesta,mesto,lokacije,lokacija,municipalities,municipality,locations,location,places';
const SUMMARY =
  'pershkrimi,pershkrim,pershkrimi i shkurter,pershkrimi i projektit,misioni,permbledhje,permbledhja,objektivi,opis,kratak opis,opis projekta,misija,sazetak,rezime,description,short description,project description,mission,about,summary,abstract';
const START =
  'fillimi,data e fillimit,fillon,nga,nga data,prej,pocetak,datum pocetka,pocinje,od,start,start date,starts,from,begin,begin date';
const END =
  'perfundimi,data e perfundimit,perfundon,mbarimi,data e mbarimit,deri,deri me,kraj,datum zavrsetka,zavrsetak,zavrsava se,do,end,end date,ends,to,until';
const PERIOD =
  'periudha,periudha e zbatimit,periudha e projektit,datat,kohezgjatja,afati i zbatimit,period,period realizacije,period sprovodjenja,trajanje,vreme realizacije,implementation period,project period,dates,duration,timeframe';
const FUNDERS =
  'financuesi,financuesit,financues,donatori,donatoret,donator,financuar nga,mbeshtetur nga,finansijer,finansijeri,donatori,finansira,funder,funders,donor,donors,funded by,supported by';
const CURRENCY = 'valuta,monedha,currency';
const AMOUNT =
  'shuma,shuma totale,vlera,vlera e grantit,shuma e dhene,buxheti,iznos,vrednost,suma,budzet,amount,value,sum,budget,grant amount';
const TAGS =
  'etiketat,fjalet kyce,fusha,fushat,fusha e veprimit,kljucne reci,oblast,oblasti,tags,keywords,sector,field';

const PERIODS: Aliases = {
  'dates.start': START,
  'dates.end': END,
  period: PERIOD,
};

const PARTIES: Aliases = {
  funder: FUNDERS,
  lead: 'bartesi,bartesi i projektit,organizata udheheqese,aplikuesi,nosilac,nosilac projekta,lead,lead organisation,lead organization,lead partner,applicant',
  implementer:
    'zbatuesi,zbatuesit,implementuesi,implementuesit,organizata zbatuese,organizata,realizuesi,implementator,sprovodi,realizator,organizacija,implementer,implementers,implementing organisation,implementing organization,implementing partner,organisation,organization,ngo',
  partner:
    'partneri,partneret,partner,partneri ne projekt,partners,partner organisations,partner organizations',
};

/** Headings of the columns of each noun. */
export const HEADING_ALIASES: Readonly<Record<FieldOwner, Aliases>> = {
  dataset: {
    title: 'titulli,emri,naziv,title,name',
    publisher: 'publikuesi,botuesi,izdavac,publisher',
    language: 'gjuha,jezik,language',
    licence: 'licenca,license,licence',
  },
  organisations: {
    ...CONTACTS,
    name: 'emri,emri i organizates,emri i ojq se,emri i shoqates,emri i anetarit,emertimi,organizata,organizata anetare,ojq,ojq ja,shoqata,anetari,emri zyrtar,naziv,naziv organizacije,naziv nvo,ime,ime organizacije,organizacija,nvo,udruzenje,clan,clanica,name,full name,organisation,organization,organisation name,organization name,name of organisation,name of organization,ngo,ngo name,member,member organisation',
    shortName:
      'shkurtesa,akronimi,emri i shkurter,skracenica,akronim,skraceni naziv,acronym,abbreviation,short name',
    alternateNames: 'emra te tjere,emri i vjeter,drugi nazivi,other names,former name',
    kind: 'lloji,lloji i organizates,tipi,forma,forma juridike,kategoria,statusi ligjor,vrsta,vrsta organizacije,tip,tip organizacije,pravni oblik,kategorija,type,kind,organisation type,legal form,category',
    municipality: MUNICIPALITY,
    summary: SUMMARY,
    founded:
      'themeluar,e themeluar,themelimi,data e themelimit,viti i themelimit,viti i regjistrimit,data e regjistrimit,osnovano,osnovana,godina osnivanja,datum osnivanja,datum registracije,founded,established,year founded,year of establishment,date of establishment,registration date',
    dissolved: 'shuar,data e shuarjes,ugaseno,dissolved,closed',
    website:
      'uebfaqja,ueb faqja,webfaqja,web faqja,web,faqja,faqja e internetit,uebsajti,websajti,web adresa,sajt,veb sajt,web sajt,internet stranica,internet adresa,website,web site,web page,site,url,homepage',
    'offices[].address':
      'adresa,adresa e zyres,adresa e selise,rruga,ulica,adresa sedista,address,street address,office address',
    'offices[].hours': 'orari,orari i punes,radno vreme,opening hours,hours',
    social:
      'rrjetet sociale,facebook,fb,instagram,twitter,linkedin,youtube,tiktok,drustvene mreze,social media,social networks',
    languages: 'gjuhet,jezici,languages',
    parent: 'organizata meme,maticna organizacija,parent organisation,parent organization',
    'identifiers:x-xk-nui':
      'nui,numri unik identifikues,numri unik,jedinstveni identifikacioni broj,jib,unique identification number',
    'identifiers:x-xk-fiscal': 'numri fiskal,nr fiskal,fiskalni broj,fiscal number,tax number',
    'identifiers:x-xk-ngo':
      'numri i regjistrimit,nr i regjistrimit,numri i ojq se,registarski broj,broj registracije,registration number,ngo registration number',
    'identifiers:AL-QKB': 'nipt,nuis',
    'identifiers:x-eu-pic': 'pic,numri pic,pic number',
    'identifiers:x-eu-pador': 'pador,numri pador,pador number',
    contact:
      'kontakti,kontaktet,kontakt,kontakti i organizates,kontakt podaci,contact,contacts,contact details',
    tags: TAGS,
    verifiedAt: 'verifikuar,provereno,verified',
  },
  memberships: {
    network: 'rrjeti,koalicioni,mreza,koalicija,network,coalition',
    member:
      'anetari,organizata,organizata anetare,ojq,clan,clanica,organizacija,nvo,member,organisation,organization,member organisation',
    role: 'roli,pozita,uloga,funkcija,role,position',
    phase: 'faza,phase',
    since:
      'anetare qe nga,anetar qe nga,data e anetaresimit,viti i anetaresimit,qe nga,prej,clan od,clanica od,datum uclanjenja,od,member since,joined,since,from',
    until: 'deri,deri me,clan do,do,member until,left,until',
  },
  programmes: {
    ...PERIODS,
    ...PARTIES,
    title:
      'titulli,programi,emri,emri i programit,naziv,naziv programa,program,naslov,title,name,programme,program name,programme name',
    shortTitle: 'shkurtesa,akronimi,skracenica,acronym,short title',
    summary: SUMMARY,
    url: URL,
    tags: TAGS,
  },
  projects: {
    ...PERIODS,
    ...PARTIES,
    title:
      'titulli,titulli i projektit,projekti,emri,emri i projektit,naziv,naziv projekta,naslov,naslov projekta,projekat,projekt,title,name,project,project name,project title',
    summary: SUMMARY,
    goals: 'qellimet,qellimi,objektivat,ciljevi,cilj,goals,goal,objectives',
    activities: 'aktivitetet,aktivnosti,activities',
    targetGroups: 'grupet e synuara,grupi i synuar,ciljne grupe,ciljna grupa,target groups,target group',
    'results[].text': 'rezultatet,rezultati,rezultati,results,result',
    declaredStatus: 'statusi,gjendja,status,stanje,state',
    'duration.months':
      'kohezgjatja ne muaj,kohezgjatja muaj,trajanje meseci,muaj,muajt,trajanje u mesecima,meseci,duration in months,months,duration months',
    municipalities: MUNICIPALITIES,
    'budget.amount': AMOUNT,
    'budget.currency': CURRENCY,
    programme: 'programi,program,programme',
    url: URL,
    tags: TAGS,
  },
  grants: {
    title:
      'titulli,titulli i projektit,projekti,emri i projektit,qellimi,naziv,naziv projekta,projekat,naslov,title,project title,project name,purpose',
    funders: FUNDERS,
    recipient:
      'perfituesi,organizata perfituese,organizata,ojq,korisnik,primalac,organizacija,nvo,recipient,grantee,beneficiary,organisation,organization,ngo',
    'amount.amount': AMOUNT,
    'amount.currency': CURRENCY,
    awardedOn:
      'data,data e dhenies,viti,data e kontrates,datum,datum dodele,godina,date,year,award date,date awarded',
    call: 'thirrja,poziv,konkurs,call',
    programme: 'programi,program,programme',
    municipality: MUNICIPALITY,
    summary: SUMMARY,
  },
  calls: {
    title:
      'titulli,thirrja,emri,emri i thirrjes,titulli i thirrjes,naziv,naziv poziva,poziv,konkurs,naslov,title,name,call,call name,call title',
    publisher:
      'shpallesi,publikuesi,organizata,organizator,raspisivac,izdavac,organizacija,publisher,published by,organisation,organization',
    funders: FUNDERS,
    reference:
      'numri i references,referenca,nr i thirrjes,referentni broj,broj poziva,reference,reference number',
    summary: SUMMARY,
    opens:
      'hapet,hapja,data e hapjes,data e shpalljes,shpallur,otvaranje,datum otvaranja,datum objave,objavljeno,opens,opening,opening date,publication date',
    'deadlines[].at':
      'afati,afati i fundit,afati per aplikim,afati i aplikimit,mbyllet,mbyllja,data e mbylljes,data e fundit,rok,krajnji rok,rok za prijavu,rok za prijave,zatvaranje,deadline,application deadline,closing date,closes,due date',
    'funding.total':
      'fondi,fondi i pergjithshem,fondi total,buxheti,ukupan fond,ukupan iznos,budzet,total fund,total funding,total budget,budget',
    'funding.max':
      'shuma maksimale,maksimumi,vlera maksimale,shuma,maksimalni iznos,najveci iznos,iznos,maximum,maximum amount,max amount,maximum grant,amount',
    'funding.min':
      'shuma minimale,minimumi,vlera minimale,minimalni iznos,najmanji iznos,minimum,minimum amount,min amount,minimum grant',
    'funding.currency': CURRENCY,
    'funding.awards': 'numri i granteve,broj grantova,number of grants,number of awards',
    'eligibility.text':
      'kriteret,kushtet,kush mund te aplikoje,uslovi,kriterijumi,ko moze da se prijavi,criteria,eligibility,conditions,who can apply',
    'eligibility.municipalities': MUNICIPALITIES,
    applyUrl:
      'linku per aplikim,apliko,aplikimi,forma e aplikimit,link za prijavu,prijava,obrazac za prijavu,apply,apply link,application link,application form,how to apply',
    'contact.email': CONTACTS['email']!,
    'contact.phone': CONTACTS['phone']!,
    'contact.name': 'kontakti,personi kontaktues,kontakt,kontakt osoba,contact,contact person',
    rolling: 'e hapur vazhdimisht,e vazhdueshme,stalno otvoren,otvoren stalno,rolling,always open',
    resultsOn: 'data e rezultateve,rezultatet,datum rezultata,rezultati,results date,results',
    url: URL,
    tags: TAGS,
  },
  services: {
    title:
      'titulli,sherbimi,emri,emri i sherbimit,usluga,naziv,naziv usluge,naslov,title,name,service,service name',
    'provider.organisation':
      'ofruesi,organizata,pruzalac,pruzalac usluge,organizacija,provider,organisation,organization',
    kind: 'lloji,tipi,vrsta,tip,type,kind',
    summary: SUMMARY,
    audience: 'per ke,per ke eshte,kome je namenjeno,za koga,audience,who is it for,for whom',
    fee: 'cmimi,tarifa,kostoja,cena,fee,price,cost',
    channels: 'menyrat,si,nacin,nacini,channels,format',
    'contact.email': CONTACTS['email']!,
    'contact.phone': CONTACTS['phone']!,
    'contact.name': 'kontakti,personi kontaktues,kontakt,kontakt osoba,contact,contact person',
    languages: 'gjuhet,jezici,languages',
    url: URL,
    tags: TAGS,
  },
  events: {
    title:
      'titulli,ngjarja,takimi,trajnimi,emri,emri i ngjarjes,dogadjaj,sastanak,naziv,naziv dogadjaja,naslov,title,name,event,event name',
    starts:
      'data,data dhe ora,fillimi,fillon,data e fillimit,kur,datum,datum i vreme,pocetak,pocinje,kada,date,date and time,start,starts,start date,when',
    ends: 'mbarimi,perfundimi,perfundon,data e perfundimit,kraj,zavrsetak,end,ends,end date',
    kind: 'lloji,tipi,vrsta,tip,type,kind',
    organiser: 'organizatori,organizata,organizator,organizacija,organiser,organizer,organisation',
    municipality: 'komuna,qyteti,bashkia,opstina,grad,municipality,city,town',
    venue:
      'vendi,vendi i mbajtjes,lokacioni,salla,mesto,mesto odrzavanja,lokacija,sala,venue,location,place,where',
    registrationUrl:
      'regjistrimi,linku per regjistrim,prijava,link za prijavu,registration,registration link',
    registrationCloses: 'afati i regjistrimit,rok za prijavu,registration deadline',
    onlineUrl: 'linku i takimit,zoom,teams,link sastanka,online link,meeting link',
    summary: SUMMARY,
    languages: 'gjuhet,jezici,languages',
    url: URL,
    tags: TAGS,
  },
  articles: {
    title: 'titulli,lajmi,naslov,naziv,vest,title,headline,news',
    published:
      'data,data e publikimit,publikuar,datum,datum objave,objavljeno,date,published,publication date',
    summary: SUMMARY,
    body: 'teksti,permbajtja,tekst,sadrzaj,text,content,body',
    url: URL,
    tags: TAGS,
  },
  municipalities: { name: 'emri,naziv,name' },
};

/** Columns that number the rows, or are for remarks to oneself. */
export const IGNORED_HEADINGS = new Set(
  'nr,nr rendor,numri rendor,rb,r b,r br,rbr,red br,redni broj,no,row,row number,s no'.split(','),
);

/** A time in a column of its own, beside the date that it belongs to. */
export const TIME_HEADINGS = new Set('ora,koha,ora e fillimit,vreme,sat,time,hour,start time'.split(','));

/** Names of sheets and files by the noun of their rows, normalised. */
export const SHEET_NAMES: Readonly<Record<FieldOwner, string>> = {
  dataset:
    'te dhenat,rreth te dhenave,o podacima,skedari,rrjeti,podaci,dataset,about the data,file,settings,header',
  organisations:
    'organizatat,organizata,ojq,ojqte,ojq te,ojqt,shoqatat,anetaret,anetaret e rrjetit,lista e anetareve,lista e ojq ve,partneret,donatoret,organizacije,nvo,udruzenja,clanovi,clanice,spisak clanova,lista clanova,donatori,organisations,organizations,ngos,ngo,members,member list,list of members,donors,funders',
  memberships:
    'anetaresite,anetaresia,anetaret,anetaret e rrjetit,clanstva,clanstvo,clanovi,clanice,memberships,membership,members',
  programmes: 'programet,programi,programi,programmes,programs',
  projects: 'projektet,projekti,lista e projekteve,spisak projekata,projects,project list',
  grants: 'grantet,grantet e dhena,grantovi,dodeljeni grantovi,grants,grants awarded',
  calls: 'thirrjet,thirrje,thirrje per aplikim,pozivi,konkursi,javni pozivi,calls,open calls',
  services: 'sherbimet,usluge,services',
  events: 'ngjarjet,takimet,trajnimet,dogadjaji,sastanci,obuke,events,trainings,meetings',
  articles: 'lajmet,vesti,novosti,news,articles',
  municipalities: 'komunat,opstine,municipalities',
};
