import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  attributesOf,
  WIDGET_ATTRIBUTES,
  type WidgetName,
} from '../../../src/formats/snippet/widget-attributes.ts';
import type { Actions } from '../app.ts';
import { choicesOf } from '../choices.ts';
import { linkOf, offered, type State } from '../state.ts';
import { LANGUAGES, type Words } from '../words.ts';
import { field, LANGUAGE_NAMES, options, valueOf } from './fields.ts';

/** Attributes that are folded, because few people need them. */
const FOLDED: readonly string[] = [
  'letter',
  'amount',
  'currency',
  'language',
  'group',
  'limit',
  'lock',
  'url-state',
  'timeout',
  'max-bytes',
  'max-age',
];

function attributeView(name: string, state: State, words: Words, actions: Actions) {
  const { widget, attributes } = state;
  const takes = attributesOf(widget)[name]!;
  const value = attributes[name] ?? '';
  const label = words.attributes[name as keyof Words['attributes']] ?? name;
  const id = `attribute-${name}`;
  const set = (next: string) => actions.attribute(name, next);
  const choices = choicesOf(widget, name, takes, state.data?.linked.dataset, state.language, words);
  if (typeof takes === 'object' && 'wordsOf' in takes) {
    const chosen = value.split(/\s+/).filter(Boolean);
    return html`<fieldset class="checks">
      <legend>${label}</legend>
      ${choices!.map(
        (choice) =>
          html`<label
            ><input
              type="checkbox"
              name=${id}
              value=${choice.value}
              .checked=${live(chosen.includes(choice.value))}
              @change=${(event: Event) => {
                const on = (event.target as HTMLInputElement).checked;
                const known = choices!.map((each) => each.value);
                set(
                  [...chosen.filter((each) => each !== choice.value), ...(on ? [choice.value] : [])]
                    .sort((a, b) => known.indexOf(a) - known.indexOf(b))
                    .join(' '),
                );
              }}
            />${choice.label}</label
          >`,
      )}
    </fieldset>`;
  }
  if (!choices)
    return field(
      id,
      label,
      html`<input
        id=${id}
        type=${takes === 'number' ? 'number' : 'text'}
        min=${takes === 'number' ? '1' : nothing}
        .value=${live(value)}
        @input=${(event: Event) => set(valueOf(event))}
      />`,
    );
  const isSetting =
    typeof takes === 'object' &&
    'oneOf' in takes &&
    ['view', 'sort', 'chart', 'past', 'group', 'count', 'heading-level'].includes(name);
  // Without a network, a directory lists the network among its own members.
  const isNeeded =
    name === 'record' ||
    (name === 'network' && state.widget === 'ura-member-directory' && choices.length > 0);
  const first = isNeeded ? words.choose : isSetting ? words.asUsual : words.any;
  return field(
    id,
    label,
    html`<select id=${id} @change=${(event: Event) => set(valueOf(event))}>
      ${options(choices, value, first)}
    </select>`,
    state.data && choices.length === 0 ? words.noneInData : undefined,
  );
}

/** The sections that choose the widget, its attributes and its look. */
export function chooseView(state: State, words: Words, actions: Actions) {
  const names = offered(state.widget).filter((name) => name !== 'heading-level');
  const folded = names.filter((name) => FOLDED.includes(name));
  const shown = names.filter((name) => !FOLDED.includes(name));
  const widgets = Object.keys(WIDGET_ATTRIBUTES).filter(
    (name) => name !== 'ura-data',
  ) as (keyof Words['widgets'])[];
  const { theme } = state;
  return html`<section aria-labelledby="widget-heading">
      <h2 id="widget-heading">${words.widgetHeading}</h2>
      ${field(
        'widget',
        words.widget,
        html`<select
          id="widget"
          aria-describedby="widget-hint"
          @change=${(event: Event) => actions.widget(valueOf(event) as WidgetName)}
        >
          ${options(
            widgets.map((name) => ({ value: name, label: words.widgets[name][0]! })),
            state.widget,
          )}
        </select>`,
        words.widgets[state.widget as 'ura-news-list'][1],
      )}
      ${shown.length
        ? html`<fieldset class="group">
            <legend>${words.choicesHeading}</legend>
            <div class="grid">${shown.map((name) => attributeView(name, state, words, actions))}</div>
          </fieldset>`
        : nothing}
      ${folded.length
        ? html`<details id="more">
            <summary>${words.more}</summary>
            <div class="grid">${folded.map((name) => attributeView(name, state, words, actions))}</div>
          </details>`
        : nothing}
    </section>
    <section aria-labelledby="looks-heading">
      <h2 id="looks-heading">${words.looksHeading}</h2>
      <div class="grid">
        ${field(
          'line-language',
          words.lineLanguage,
          html`<select
            id="line-language"
            @change=${(event: Event) => actions.set({ lineLanguage: valueOf(event) })}
          >
            ${options(
              LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag] })),
              state.lineLanguage,
              words.asPage,
            )}
          </select>`,
        )}
        ${attributeView('heading-level', state, words, actions)}
        ${field(
          'corners',
          words.corners,
          html`<select
            id="corners"
            @change=${(event: Event) => actions.set({ theme: { ...theme, corners: valueOf(event) as '' } })}
          >
            ${options(
              [
                { value: '0', label: words.cornersSquare },
                { value: '0.75em', label: words.cornersRound },
              ],
              theme.corners,
              words.asUsual,
            )}
          </select>`,
        )}
        ${field(
          'typeface',
          words.typeface,
          html`<select
            id="typeface"
            @change=${(event: Event) => actions.set({ theme: { ...theme, typeface: valueOf(event) as '' } })}
          >
            ${options(
              [
                { value: 'serif', label: words.serif },
                { value: 'sans', label: words.sans },
              ],
              theme.typeface,
              words.asPage,
            )}
          </select>`,
        )}
        <fieldset class="checks">
          <legend>${words.accent}</legend>
          <label
            ><input
              type="checkbox"
              id="own-accent"
              .checked=${live(theme.accent !== '')}
              @change=${(event: Event) =>
                actions.set({
                  theme: { ...theme, accent: (event.target as HTMLInputElement).checked ? '#1f5c56' : '' },
                })}
            />${words.ownAccent}</label
          >
          ${theme.accent
            ? html`<input
                type="color"
                id="accent"
                aria-label=${words.accent}
                .value=${live(theme.accent)}
                @input=${(event: Event) => actions.set({ theme: { ...theme, accent: valueOf(event) } })}
              />`
            : nothing}
        </fieldset>
      </div>
      <details id="link-inside">
        <summary>${words.linkHeading}</summary>
        <p class="hint">${words.linkHint}</p>
        <div class="grid">
          ${field(
            'link-text',
            words.linkText,
            html`<input
              id="link-text"
              type="text"
              placeholder=${linkOf({ ...state, linkText: '' }, words).text}
              .value=${live(state.linkText)}
              @input=${(event: Event) => actions.set({ linkText: valueOf(event) })}
            />`,
          )}
          ${field(
            'link-address',
            words.linkAddress,
            html`<input
              id="link-address"
              type="text"
              inputmode="url"
              spellcheck="false"
              placeholder=${linkOf({ ...state, linkAddress: '' }, words).href}
              .value=${live(state.linkAddress)}
              @input=${(event: Event) => actions.set({ linkAddress: valueOf(event).trim() })}
            />`,
          )}
        </div>
      </details>
    </section>`;
}
