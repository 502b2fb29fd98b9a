import { sumMoney } from '../../dataset/sum-money.ts';
import { grantMessages } from '../../language/messages/grants.ts';
import { listMessages } from '../../language/messages/lists.ts';
import { formatMoney } from '../../language/money.ts';
import type { Grant } from '../../model/grant.ts';
import { facts, joined, markup, NOTHING, paragraph, type Content, type Markup } from './markup.ts';
import {
  date,
  heading,
  mark,
  named,
  organisation,
  organisations,
  place,
  prose,
  provenance,
  say,
  type Writer,
} from './writer.ts';

/** Who got it; a person as they agreed to be called, else by the word for one. */
function recipient({ recipient: who }: Grant, writer: Writer): Content {
  if (typeof who === 'object')
    return who.label ? say(who.label, writer) : grantMessages(writer.locale).individual;
  const known = writer.linked.get('organisations', who);
  return known && organisation(known, writer);
}

/** All that is known of a grant. */
export function grantCard(grant: Grant, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = grantMessages(locale);
  const lists = listMessages(locale);
  const programme = linked.get('programmes', grant.programme);
  return markup`<article>
    ${heading(named('grants', grant, grant.title, undefined, writer), writer)}
    ${prose(grant.summary, writer)}
    ${facts([
      [messages.recipient, recipient(grant, writer)],
      [lists.funder, organisations(grant.funders, writer)],
      [lists.programme, programme && named('programmes', programme, programme.title, programme.url, writer)],
      [lists.municipality, place(grant.municipality, writer)],
      [messages.amount, grant.amount && formatMoney(grant.amount, locale)],
      [messages.awarded, date(grant.awardedOn, writer)],
    ])}
    ${provenance(grant, writer)}
  </article>`;
}

/** What grants come to, each currency by itself, and how many say nothing of an amount. */
export function sums(grants: readonly Grant[], { locale }: Writer): Content {
  const messages = grantMessages(locale);
  const money = sumMoney(grants.map(({ amount }) => amount));
  const without = grants.filter(({ amount }) => !amount).length;
  return money.length
    ? joined(
        [
          ...money.map((sum) => formatMoney(sum, locale)),
          without ? messages.withoutAmount(without) : undefined,
        ],
        ' · ',
      )
    : undefined;
}

/** Grants as a table, under what they come to. */
export function grantTable(grants: readonly Grant[], writer: Writer): Markup {
  if (!grants.length) return NOTHING;
  const { locale } = writer;
  const messages = grantMessages(locale);
  const lists = listMessages(locale);
  const heads = [
    messages.title,
    messages.recipient,
    lists.funder,
    lists.municipality,
    messages.amount,
    messages.awarded,
  ];
  const total = sums(grants, writer);
  const rows = grants.map(
    (grant) =>
      markup`<tr>
        <th scope="row">${joined(
          [
            joined([named('grants', grant, grant.title, undefined, writer), mark(grant, writer)], ' · '),
            grant.summary && say(grant.summary, writer),
          ],
          markup`<br>`,
        )}</th>
        <td>${recipient(grant, writer)}</td>
        <td>${organisations(grant.funders, writer)}</td>
        <td>${place(grant.municipality, writer)}</td>
        <td>${grant.amount && formatMoney(grant.amount, locale)}</td>
        <td>${date(grant.awardedOn, writer)}</td>
      </tr>`,
  );
  return markup`${total !== undefined && paragraph([`${messages.total}: `, total])}
    <table>
      <caption>${messages.grantCount(grants.length)}</caption>
      <thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
}
