import type { Dropped, FindingCode, Severity, SpreadsheetCode } from '../../model/finding.ts';
import type { Noun } from '../../model/noun.ts';
import type { Counted } from '../counted.ts';
import { fields } from './fields.ts';
import { count } from './number.ts';

/** Messages about findings, for editors. {@link formatFinding} combines them. */
export interface FindingMessages {
  /**
   * What is wrong and how to fix it, by code. Values follow with labels and are never part of the
   * sentence.
   */
  readonly sentences: Readonly<Record<Exclude<FindingCode, SpreadsheetCode>, string>>;
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
    'wrong-type': 'The value has the wrong type. Write it in the expected format.',
    'unknown-value': 'This value is not one of those allowed. Choose one of them.',
    'empty-text': 'The text is empty. Write something or remove the field.',
    'too-few': 'The list has fewer items than it needs. Add at least one.',
    'bad-language': 'This is not a language tag. Write a BCP 47 tag, such as sq, en, sr-Latn or sr-Cyrl.',
    'bad-id':
      'This ID cannot be used. Use only lower-case letters a to z, digits and hyphens, such as nisma-barabar.',
    'bad-date': 'This is not a date. Write 2026, 2026-12 or 2026-12-04.',
    'bad-moment': 'This is not a date and time. Write 2026-12-04 or 2026-12-04T16:00.',
    'impossible-date': 'This date does not exist. Correct the day, the month or the hour.',
    'unknown-zone':
      'This time zone is not known. Write Europe/Belgrade for Kosovo, Europe/Tirane for Albania.',
    'bad-link':
      'This address cannot be used as a link. Write one that starts with https://, http://, mailto: or tel:.',
    'bad-image':
      'This is not the address of an image. Write one that starts with https://, or a path relative to the file.',
    'bad-email': 'This is not an email address. Write it like info@example.org.',
    'bad-phone': 'This is not a phone number. Write it in international format, such as +383 38 123 456.',
    'bad-currency': 'This is not a currency code. Write three capital letters, such as EUR or ALL.',
    'negative-amount': 'The amount is negative. Write zero or more.',
    'too-many-decimals': 'The amount has more decimals than its currency. Round it.',
    'bad-number': 'The number is outside the allowed range. Correct it.',
    'party-needs-one': 'Exactly one is needed: an organisation or a programme. Leave only one.',
    'bad-identifier':
      'The number or its register code is not in the right format. Write a code such as AL-QKB or x-xk-ngo.',
    'doubtful-identifier':
      'This number or its register is probably wrong. Compare it with the registration document.',
    'bad-value': 'This value cannot be used. Correct it or remove it.',
    'not-a-dataset': 'The file is not a dataset: a JSON object is expected. Check that it is the right file.',
    'wrong-encoding':
      'The file is not in UTF-8. It was read all the same; save it in UTF-8, so that every program reads its letters.',
    'text-around':
      'There is something before or after the data, such as a notice of the server or a comment. Remove it: a data file is only JSON.',
    'duplicate-key':
      'This field is in the same object twice, and only the last value counts. Remove one of the two.',
    'unknown-version': 'The format version is not known. Write "ura": "1".',
    'unknown-field': 'This field is not known. Check its spelling or remove it.',
    'duplicate-id': 'This ID is already in use. Give this record another one.',
    'dangling-reference': 'There is no record with this ID. Add the record or correct the ID.',
    'unknown-place':
      'This municipality is not in the list of places. Write its ID, such as xk-gjilan or al-shkoder.',
    'too-deep': 'The data is nested too deeply. Simplify it.',
    'too-many-findings': 'There are more findings than are shown. Fix these first and check again.',
    'file-old':
      'The file has not changed for more than half a year. Review it and write the date in updatedAt.',
    'no-licence':
      'The file does not say how the data may be used. Add a licence, such as CC BY 4.0 or its address.',
    'end-before-start': 'The end is before the start. Correct one of the two.',
    'date-in-future':
      'This date is in the future, but it describes something that has already happened. Correct it, or wait until it is true.',
    'long-unverified':
      'Nobody has checked this record for more than a year. Check it and write the date in verifiedAt.',
    'zero-amount': 'The amount is 0. Write the amount; if it is not known, remove the field.',
    'party-twice': 'The same party is listed twice with the same role. Remove one.',
    'one-language': 'The text is in one language only, while most of the file has several. Add the others.',
    'wrong-script':
      'The text is not in the script of its language. Put it under the right language, or write it in the other script.',
    'garbled-text':
      'The text has garbled letters: it was opened in the wrong encoding and saved. Write the letters again, and save the file in UTF-8.',
    'lost-diacritics':
      'This long text has none of its language’s special letters: they were probably lost. Write ë and ç, or č, ć, š, ž and đ.',
    capitals: 'The name is in capitals, which reads as shouting. Write it in lower case; acronyms may stay.',
    'double-space': 'The text has spaces at the start or end, or several in a row. Remove them.',
    'html-in-text': 'The text contains HTML, which is shown as written. Write plain text.',
    'placeholder-text': 'This is placeholder text. Write the real text.',
    'summary-repeats-title':
      'The summary repeats the title. Write what readers need to know beyond it, or remove it.',
    'long-summary': 'The summary is too long for a card; the number is its length in characters. Shorten it.',
    'insecure-link': 'The link is not encrypted. Write https:// if the site answers there.',
    'placeholder-link': 'The link leads to a placeholder address. Write the real address, or remove it.',
    'picture-without-alt': 'The image has no description. Write in alt a text for people who cannot see it.',
    'phone-without-country':
      'The number has no country code, so it cannot be dialled from everywhere. Write it like +383 38 123 456 or +355 4 123 4567.',
    'old-phone-code':
      'The number has the code of another country, as before Kosovo had its own. Write +383 if it has changed.',
    'no-contact':
      'There is no way to reach the organisation. Add a website, an email address or a phone number.',
    'no-municipality': 'There is no municipality, so no map and no filter finds it. Add one.',
    'same-name':
      'Another organisation has the same name. If they are the same, keep one record; if not, tell them apart by name.',
    'same-acronym': 'Another organisation has the same acronym. Check that both are right.',
    'same-website':
      'Another organisation has the same website. If they are the same, keep one record; if not, add the website of each.',
    'same-identifier':
      'Another organisation has the same number in the same register. Correct the number, or keep one record.',
    circle: 'Circular reference: this field leads back to this record. Remove it where it is wrong.',
    unconnected:
      'Nothing in the file refers to this organisation, and it belongs to no network. Connect it, or remove it.',
    'dissolved-member':
      'The member organisation was dissolved, but the membership continues. Add an end date.',
    'dissolved-party':
      'One of the parties was dissolved, but the project continues. Add the end date of its part, or correct the dates.',
    'network-without-members':
      'Nobody is a member of this network. Add the memberships, or correct the type of organisation.',
    'stated-members-differ':
      'The network reports a different number of members than the list has. Add the missing members, or correct the number.',
    'stated-members-old': 'The stated number of members is more than two years old. Ask for the current one.',
    'member-of-itself': 'The network is a member of itself. Remove the membership, or correct the member.',
    'member-twice': 'This member is listed twice in the same network at the same time. Keep one membership.',
    'member-before-network':
      'The membership began before the network was founded. Correct one of the two dates.',
    'no-parties': 'No parties are named. Add who funds it and who implements it.',
    'end-passed':
      'The planned end has passed. Write in actualEnd when it ended; if it continues, write the new end.',
    'over-in-use':
      'The programme is over, but one of its projects or calls continues. Correct the end of one of them.',
    'unused-component': 'No project belongs to this component. Name it in its projects, or remove it.',
    'status-out-of-date':
      'The declared status is out of date: the date has passed. Correct the status, or write the new date.',
    'status-too-early':
      'The declared status is ahead of the date, which is still to come. Correct the status or the date.',
    'duration-disagrees': 'The end does not match the start and the duration. Correct one of the three.',
    'outside-programme':
      'The project is partly outside the dates of its programme. Correct the dates, or the programme.',
    'no-dates':
      'There are no dates, so nobody can tell whether it is in progress. Add the start and the end.',
    'no-end': 'There is a start but no end and no duration, so the status is not known. Add one of the two.',
    'no-implementer':
      'Nobody leads or implements it. Add the organisation with the role lead or implementer.',
    'no-funder': 'No funder is named. Add the organisation with the role funder.',
    'no-results': 'It is over, but there is nothing about what it achieved. Add the results.',
    'grants-above-budget':
      'The grants for this project exceed its budget. Correct the budget, or the grants.',
    'deadline-before-opening': 'The deadline is before the opening date. Correct one of the two.',
    'min-above-max': 'The minimum is higher than the maximum. Swap or correct them.',
    'funding-does-not-add-up':
      'The total does not match this number of grants of this size. Correct the total, the number or the size of the grants.',
    'no-deadline': 'The call has no deadline and is not said to stay open. Add a deadline, or rolling.',
    'no-way-to-apply':
      'Applications are open, but it does not say where to apply. Add the application link, or a contact.',
    'closing-untranslated':
      'The call closes within days and is not in every language of the file. Translate it before it closes.',
    'closed-but-tagged-open':
      'The call is closed, but a keyword still says it is open. Remove the keyword: the status is calculated from the dates.',
    'results-before-deadline': 'The results are before the deadline. Correct one of the two dates.',
    'no-results-date':
      'The call is closed, and applicants do not know when they will hear. Add the date of the results.',
    'results-without-grants':
      'The date of the results has passed, but no grant in the file names this call. Add the grants, or add the call to them.',
    'grants-above-total': 'The grants of this call exceed its total. Correct the total, or the grants.',
    'apply-link-is-site':
      'The application link is only the publisher’s home page. Add the address of the page for applications.',
    'info-session-too-late':
      'The info session is after the deadline. Correct one of the two dates, or remove the session.',
    'no-amount': 'There is no amount. Add the amount and the currency.',
    'no-award-date': 'There is no award date. Add the day, the month or at least the year.',
    'recipient-is-funder': 'The recipient is also the funder. Correct one of the two.',
    'grant-before-deadline': 'The grant was awarded before its call closed. Correct the date, or the call.',
    'grant-beyond-limits':
      'The amount is not within the limits of its call. Correct the amount, or the limits.',
    'grant-currency-differs':
      'The grant is in a different currency from its call. Correct the one that is wrong.',
    'no-event-end': 'The event is over, but its end is missing. Add when it ended.',
    'registration-after-start': 'Registration closes after the event has begun. Correct one of the two.',
    'no-place': 'Nobody knows where the event is. Add the municipality and the venue, or the online address.',
    'no-online-address': 'The event was moved online, but the address is missing. Add it.',
    'series-without-events':
      'There is no date, and no event belongs to it as a series. Add the date, or an event of the series.',
    'no-channel': 'It does not say how to get the service. Add the formats, an office or a contact.',
    'article-in-future': 'The article has a future date. Correct the date, or publish it then.',
    'article-about-nothing':
      'The article names no record that it is about, so no record shows it. Add the IDs.',
    'no-article-text': 'There is nothing to read under the headline. Add a summary, paragraphs or a link.',
  },
  severities: { error: 'Error', warning: 'Warning', advice: 'Suggestion' },
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
  fields,
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
    noun: 'Expected a record of type',
    first: 'Position of the first record',
    count: 'Other findings',
    suggestion: 'Perhaps you meant',
    encoding: 'Encoding',
    place: 'Line and column',
    firstPlace: 'Line and column of the first',
    example: 'Example',
    start: 'Start',
    date: 'Date',
    other: 'The other record',
    missing: 'Missing languages',
    language: 'Language',
    decimals: 'Decimals of the currency',
  },
  field: 'field',
  sheet: 'sheet',
  row: 'row',
  column: 'column',
  quote: (text) => `“${text}”`,
  findingCount: (n) => (n ? count(n, 'finding') : 'No findings'),
  edit: 'Edit',
};
