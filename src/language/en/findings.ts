import type { FindingCode, Severity, Dropped } from '../../model/finding.ts';
import type { Noun } from '../../model/noun.ts';
import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** Messages about findings, for editors. {@link formatFinding} combines them. */
export interface FindingMessages {
  /**
   * What is wrong and how to fix it, by code. Values follow with labels and are never part of the
   * sentence.
   */
  readonly sentences: Readonly<Record<FindingCode, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Says what was left out. */
  readonly dropped: Readonly<Record<Dropped, string>>;
  /** A record of each list, before its number. */
  readonly nouns: Readonly<Record<Noun | 'municipalities', string>>;
  /** Names of the fields of the data file. */
  readonly fields: Readonly<Record<string, string>>;
  /** Names of JSON types. */
  readonly types: Readonly<Record<string, string>>;
  /** Labels of the parameters of findings, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Labels of positions in the file. */
  readonly field: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly quote: (text: string) => string;
  /** The number of findings, including 0. */
  readonly findingCount: Counted;
  /** Button or link to edit the record. */
  readonly edit: string;
}

export const findings: FindingMessages = {
  sentences: {
    missing: 'Something required is missing. Fill it in.',
    'wrong-type': 'The value is not of the right type. Write it in the form that is expected.',
    'unknown-value': 'This value is not one of those allowed. Choose one of them.',
    'empty-text': 'The text is empty. Write something or remove the field.',
    'too-few': 'The list has fewer items than it needs. Add at least one.',
    'bad-language': 'This is not a language tag. Write a BCP 47 tag, as sq, en, sr-Latn or sr-Cyrl.',
    'bad-id':
      'This id cannot be used. Write only small letters a to z, digits and hyphens, as nisma-barabar.',
    'bad-date': 'This is not a date. Write 2026, 2026-12 or 2026-12-04.',
    'bad-moment': 'This is not a date and time. Write 2026-12-04 or 2026-12-04T16:00.',
    'impossible-date': 'This date is not in the calendar. Correct the day, the month or the hour.',
    'unknown-zone':
      'This time zone is not known. Write Europe/Belgrade for Kosovo, Europe/Tirane for Albania.',
    'bad-link':
      'This address cannot be linked. Write one that begins with https://, http://, mailto: or tel:.',
    'bad-image':
      'This is not the address of an image. Write one that begins with https://, or a path beside the file.',
    'bad-email': 'This is not an email address. Write it as info@example.org.',
    'bad-phone': 'This is not a phone number. Write it in the international form, as +383 38 123 456.',
    'bad-currency': 'This is not a currency code. Write three capital letters, as EUR or ALL.',
    'negative-amount': 'The amount is negative. Write zero or more.',
    'too-many-decimals': 'The amount has more than two decimals. Round it to the cent.',
    'bad-number': 'The number is outside what is allowed. Correct it.',
    'party-needs-one': 'Exactly one is needed: an organisation or a programme. Leave only one.',
    'bad-identifier':
      'The number or the code of its register has not the right form. Write the code as AL-QKB or x-xk-ngo.',
    'doubtful-identifier':
      'This number or its register is probably not right. Compare it with the document of the register.',
    'bad-value': 'This value cannot be used. Correct it or remove it.',
    'not-a-dataset':
      'The file is not a dataset: a JSON object is expected. Check whether it is the right file.',
    'unknown-version': 'The version of the form is not known. Write "ura": "1".',
    'unknown-field': 'This field is not known. Check its spelling or remove it.',
    'duplicate-id': 'This id is used already. Give this record another id.',
    'dangling-reference': 'There is no record with this id. Add the record or correct the id.',
    'unknown-place':
      'This municipality is not in the list of places. Write its id, as xk-gjilan or al-shkoder.',
    'too-deep': 'The data are nested deeper than is allowed. Make them simpler.',
    'too-many-findings': 'There are more findings than are shown. Mend these first and check again.',
    'file-old':
      'The file has not changed for more than half a year. Go through it, and write the day into updatedAt.',
    'no-licence':
      'The file does not say how the data may be used. Write a licence, as CC BY 4.0 or its address.',
    'end-before-start': 'The end lies before the start. Correct one of the two.',
    'date-in-future':
      'This date lies in the future, but it tells of something that has happened. Correct it, or wait until it is true.',
    'long-unverified':
      'Nobody has checked this record for more than a year. Check it, and write the day into verifiedAt.',
    'zero-amount': 'The amount is 0. Write the amount; if it is not known, remove the field.',
    'party-twice': 'The same party stands here twice with the same role. Remove one.',
    'one-language': 'The text is in one language only, while most of the file has several. Add the others.',
    'wrong-script':
      'The text is in another script than its language. Put it under the right language, or write it in the other script.',
    'lost-diacritics':
      'A long text without one of its special letters: they were probably lost. Write ë and ç, or č, ć, š, ž and đ.',
    capitals:
      'The name is in capitals, which reads as shouting. Write it with small letters; acronyms may stay.',
    'double-space': 'The text has spaces at its ends, or several in a row. Remove them.',
    'html-in-text': 'The text contains HTML, which is shown as it is written. Write plain text.',
    'placeholder-text': 'These words stand here until the real ones come. Write the real ones.',
    'summary-repeats-title':
      'The summary repeats the title. Write what one should know beyond it, or remove it.',
    'long-summary':
      'The summary is too long to be read on a card; the number is that of its characters. Shorten it.',
    'insecure-link': 'The link is not encrypted. Write https:// if the site answers there.',
    'placeholder-link': 'The link leads to a site that nobody has. Write the real address, or remove it.',
    'picture-without-alt':
      'The picture has no description. Write in alt what those should read who do not see it.',
    'phone-without-country':
      'The number has no country code, so it cannot be dialled from everywhere. Write it as +383 38 123 456 or +355 4 123 4567.',
    'old-phone-code':
      'The number has the code of another country, as before Kosovo had its own. Write +383 if it has changed.',
    'no-contact':
      'There is no way to reach the organisation. Add a website, an email address or a phone number.',
    'no-municipality': 'There is no municipality, so no map and no filter finds it. Add one.',
    'same-name':
      'Another organisation has the same name. If they are one, leave one record; if not, tell them apart by the name.',
    'same-acronym': 'Another organisation has the same acronym. Make sure that both are right.',
    'same-website':
      'Another organisation has the same website. If they are one, leave one record; if not, write the page of each.',
    'same-identifier':
      'Another organisation has the same number in the same register. Correct the number, or leave one record.',
    circle: 'Whoever follows this field from record to record comes back here. Remove it where it is wrong.',
    unconnected:
      'Nothing in the file refers to this organisation, and it belongs to no network. Connect it, or remove it.',
    'dissolved-member': 'The member was dissolved, and the membership goes on. Write until when it lasted.',
    'dissolved-party':
      'One of the parties was dissolved while the project goes on. Write until when it took part, or correct its dates.',
    'network-without-members':
      'Nobody is a member of this network. Add the memberships, or correct the kind of the organisation.',
    'stated-members-differ':
      'The network states another number of members than the list has. Add who is missing, or correct the number.',
    'stated-members-old': 'The stated number of members is more than two years old. Ask for the present one.',
    'member-of-itself': 'The network is a member of itself. Remove the membership, or correct the member.',
    'member-twice': 'This member stands in the same network twice at the same time. Leave one membership.',
    'member-before-network':
      'The membership began before the network was founded. Correct one of the two dates.',
    'no-parties': 'Nobody is named as taking part. Add who funds it and who carries it out.',
    'end-passed':
      'The planned end has passed. Write into actualEnd when it ended; if it goes on, write the new end.',
    'over-in-use':
      'The programme is over, but a project or call of it goes on. Correct the end of one of them.',
    'unused-component': 'No project belongs to this component. Name it in its projects, or remove it.',
    'status-out-of-date':
      'The declared status is out of date: the date has passed. Correct the status, or write the new date.',
    'status-too-early':
      'The declared status runs ahead of the date, which is still to come. Correct the status or the date.',
    'duration-disagrees': 'The end is not the one that start and duration give. Correct one of the three.',
    'outside-programme':
      'The project lies partly outside the dates of its programme. Correct the dates, or the programme.',
    'no-dates': 'There are no dates, so nobody sees whether it is going on. Add start and end.',
    'no-end':
      'There is a start but no end and no duration, so the status cannot be told. Add one of the two.',
    'no-implementer':
      'Nobody leads or implements it. Add the organisation with the role lead or implementer.',
    'no-funder': 'No funder is named. Add the organisation with the role funder.',
    'no-results': 'It is over, and nothing is said of what came of it. Add the results.',
    'grants-above-budget':
      'The grants for this project are more than its budget. Correct the budget, or the grants.',
    'deadline-before-opening': 'The deadline comes before the opening. Correct one of the two.',
    'min-above-max': 'The least is more than the most. Exchange or correct the two.',
    'funding-does-not-add-up':
      'The total cannot be given in so many grants of this size. Correct the total, the number or the size of the grants.',
    'no-deadline': 'The call has no deadline and is not said to stay open. Add a deadline, or rolling.',
    'no-way-to-apply': 'One can apply, but nobody knows where. Add the address for applying, or a contact.',
    'closing-untranslated':
      'The call closes within days and is not in every language of the file. Translate it before it closes.',
    'closed-but-tagged-open':
      'The call is closed, but a word still calls it open. Remove the word: the status is computed from the dates.',
    'results-before-deadline': 'The results come before the deadline. Correct one of the two dates.',
    'no-results-date':
      'The call is closed, and applicants do not know when they will hear. Add the day of the results.',
    'results-without-grants':
      'The day of the results has passed, and no grant of the file names this call. Add the grants, or their call.',
    'grants-above-total':
      'The grants of this call are more than its total. Correct the total, or the grants.',
    'apply-link-is-site':
      'The address for applying is only the site of the publisher. Write the address of the page where one applies.',
    'info-session-too-late':
      'The info session comes after the deadline. Correct one of the two dates, or remove the session.',
    'no-amount': 'There is no amount. Add amount and currency.',
    'no-award-date':
      'It is not said when the grant was awarded. Add the day, the month or at least the year.',
    'recipient-is-funder': 'The recipient is also the funder. Correct one of the two.',
    'grant-before-deadline':
      'The grant was awarded before its call was closed. Correct the day, or the call.',
    'grant-beyond-limits':
      'The amount is not within the limits of its call. Correct the amount, or the limits.',
    'grant-currency-differs':
      'The grant is in another currency than its call. Correct the one that is wrong.',
    'no-event-end': 'The event has passed, and its end is missing. Add when it ended.',
    'registration-after-start': 'Registration closes after the event has begun. Correct one of the two.',
    'no-place': 'Nobody knows where the event is. Add the municipality and the venue, or the online address.',
    'no-online-address': 'The event was moved online, but the address is missing. Add it.',
    'series-without-events':
      'There is no date, and no event belongs to it as a series. Add the date, or an event of the series.',
    'no-channel': 'It is not said how one gets the service. Add the channels, an office or a contact.',
    'article-in-future': 'The article is dated ahead. Correct the day, or publish it then.',
    'article-about-nothing':
      'The article names no record that it is about, so no page of one shows it. Add the ids.',
    'no-article-text': 'There is nothing to read under the headline. Add a summary, paragraphs or a link.',
  },
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  dropped: { record: 'The record was left out.', value: 'The value was left out.' },
  nouns: {
    organisations: 'Organisation',
    memberships: 'Membership',
    programmes: 'Programme',
    projects: 'Project',
    grants: 'Grant',
    calls: 'Call',
    services: 'Service',
    events: 'Event',
    articles: 'Article',
    municipalities: 'Municipality',
  },
  fields: {
    about: 'What it is about',
    acknowledgement: 'Acknowledgement',
    activities: 'Activities',
    actualEnd: 'Actual end',
    actualStart: 'Actual start',
    address: 'Address',
    aliases: 'Other names',
    alt: 'Description of the picture',
    alternateNames: 'Other names',
    alternateTitles: 'Other titles',
    amount: 'Amount',
    applicants: 'Applicants',
    applicationLanguages: 'Languages of application',
    applyUrl: 'Address for applying',
    areaKm2: 'Area in km²',
    articles: 'Articles',
    asOf: 'Date of the number',
    at: 'Date and time',
    audience: 'For whom it is',
    awardedOn: 'Date of the award',
    awards: 'Number of grants',
    body: 'Text',
    budget: 'Budget',
    call: 'Call',
    calls: 'Calls',
    cancelledOn: 'Date of cancellation',
    centroid: 'Centre',
    channels: 'Ways',
    coFinancingPercent: 'Co-financing in percent',
    codes: 'Codes',
    column: 'Column',
    component: 'Component',
    components: 'Components',
    contact: 'Contact',
    count: 'Number',
    countries: 'Countries',
    country: 'Country',
    currency: 'Currency',
    dates: 'Dates',
    deadlines: 'Deadlines',
    declaredStatus: 'Declared status',
    definite: 'Definite form',
    dissolved: 'Date of dissolution',
    district: 'District or county',
    documents: 'Documents',
    duration: 'Duration',
    editUrl: 'Address for editing',
    eligibility: 'Who can apply',
    email: 'Email',
    end: 'End',
    ends: 'End',
    events: 'Events',
    fee: 'Fee',
    forms: 'Forms of the name',
    founded: 'Date of foundation',
    funders: 'Funders',
    funding: 'Funding',
    genitive: 'Genitive',
    goals: 'Goals',
    grants: 'Grants',
    hours: 'Opening hours',
    id: 'Id',
    identifiers: 'Registration numbers',
    image: 'Picture',
    indefinite: 'Indefinite form',
    indicators: 'Indicators',
    individual: 'Individual',
    infoSessions: 'Info sessions',
    kind: 'Kind',
    label: 'Label',
    language: 'Language',
    languages: 'Languages',
    lat: 'Latitude',
    licence: 'Licence',
    logo: 'Logo',
    lon: 'Longitude',
    max: 'Most',
    member: 'Member',
    memberships: 'Memberships',
    min: 'Least',
    months: 'Months',
    municipalities: 'Municipalities',
    municipality: 'Municipality',
    name: 'Name',
    neighbours: 'Neighbours',
    network: 'Network',
    official: 'Official name',
    offices: 'Offices',
    onlineUrl: 'Address of the online meeting',
    opens: 'Opening',
    organisation: 'Organisation',
    organisations: 'Organisations',
    organiser: 'Organiser',
    parent: 'Parent organisation',
    parties: 'Parties',
    phase: 'Phase',
    phone: 'Phone',
    places: 'Places',
    point: 'Point',
    programme: 'Programme',
    programmes: 'Programmes',
    project: 'Project',
    projectMonths: 'Months of a project',
    projects: 'Projects',
    provider: 'Provider',
    published: 'Date of publication',
    publisher: 'Publisher',
    recipient: 'Recipient',
    reference: 'Reference number',
    registrationCloses: 'Deadline of registration',
    registrationUrl: 'Address for registering',
    requirements: 'Requirements',
    results: 'Results',
    resultsOn: 'Date of the results',
    retrievedAt: 'Date of reading',
    role: 'Role',
    rolling: 'Always open',
    row: 'Row',
    scheme: 'Register',
    seat: 'Seat',
    series: 'Series',
    services: 'Services',
    shortName: 'Short name',
    shortTitle: 'Short title',
    since: 'Since',
    social: 'Social networks',
    source: 'Source',
    src: 'Address of the picture',
    stage: 'Stage of the call',
    start: 'Start',
    starts: 'Start',
    statedMembers: 'Stated members',
    status: 'Status',
    steps: 'Steps',
    summary: 'Summary',
    tags: 'Keywords',
    targetGroups: 'Target groups',
    text: 'Text',
    tile: 'Square on the map',
    title: 'Title',
    total: 'Total',
    until: 'Until',
    updatedAt: 'Last update',
    ura: 'Version',
    url: 'Address',
    value: 'Value',
    venue: 'Venue',
    verifiedAt: 'Date of verification',
    website: 'Website',
    zone: 'Time zone',
  },
  types: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'yes or no (true, false)',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'nothing (null)',
    undefined: 'nothing',
  },
  params: {
    value: 'Value',
    field: 'Field',
    expected: 'Expected',
    found: 'Found',
    options: 'Allowed',
    noun: 'Expected a record of the kind',
    first: 'Number of the first record',
    count: 'Other findings',
    suggestion: 'Perhaps you meant',
    start: 'Start',
    date: 'Date',
    other: 'The other record',
    missing: 'Missing languages',
    language: 'Language',
  },
  field: 'field',
  sheet: 'sheet',
  row: 'row',
  column: 'column',
  quote: (text) => `“${text}”`,
  findingCount: (n) => (n ? count(n, 'finding') : 'No findings'),
  edit: 'Edit',
};
