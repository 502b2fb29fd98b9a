// The page as it is drawn out of what it knows.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { SNIPPET_HOSTS, type SnippetHostName } from '../../src/formats/snippet/snippet-hosts.ts';
import type { SnippetForm } from '../../src/formats/snippet/snippet.ts';
import {
  attributesOf,
  WIDGET_ATTRIBUTES,
  type WidgetName,
} from '../../src/formats/snippet/widget-attributes.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { formatFindingParts } from '../../src/language/format-finding.ts';
import { pickText } from '../../src/language/text.ts';
import type { Finding } from '../../src/model/finding.ts';
import { NOUNS } from '../../src/model/noun.ts';
import type { Actions } from './builder.ts';
import { choicesOf, type Choice } from './choices.ts';
import type { Cause } from './doctor.ts';
import { formOf, linkOf, missingIn, needsRecord, offered, type Change, type State } from './state.ts';
import { LANGUAGES, partsOf, plain, wordsIn, type PageLanguage, type Words } from './words.ts';

type Params = Readonly<Record<string, string | number>>;

const NAMES: Readonly<Record<PageLanguage, string>> = {
  sq: 'Shqip',
  'sr-Latn': 'Srpski',
  'sr-Cyrl': 'Српски',
  en: 'English',
};

/** A sentence with its code. */
const say = (sentence: string, params?: Params) =>
  partsOf(sentence, params).map(({ text, code }) => (code ? html`<code lang="zxx">${text}</code>` : text));

export interface Written {
  readonly line: string;
  readonly script: string;
  readonly style: string;
  readonly changes: readonly Change[] | undefined;
}

/** Something that is chosen out of few, all of which are seen. */
const segments = <Value extends string>(
  name: string,
  label: string,
  choices: readonly (readonly [value: Value, label: string, lang?: string])[],
  chosen: Value,
  choose: (value: Value) => void,
) =>
  html`<fieldset class="segments">
    <legend>${label}</legend>
    ${choices.map(
      ([value, text, lang]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          /><span lang=${lang ?? nothing}>${text}</span></label
        >`,
    )}
  </fieldset>`;

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

const options = (choices: readonly Choice[], chosen: string, first?: string) => {
  const option = ({ value, label }: Choice) =>
    html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
  const groups = [...new Set(choices.map(({ group }) => group))];
  // What an old line asks for and the data does not have must not vanish silently.
  const stray = chosen && !choices.some(({ value }) => value === chosen);
  return html`${first === undefined
    ? nothing
    : html`<option value="" .selected=${live(chosen === '')}>${first}</option>`}${groups.map((group) =>
    group === undefined
      ? choices.filter((choice) => choice.group === undefined).map(option)
      : html`<optgroup label=${group}>
          ${choices.filter((choice) => choice.group === group).map(option)}
        </optgroup>`,
  )}${stray ? option({ value: chosen, label: chosen }) : nothing}`;
};

const field = (id: string, label: unknown, control: TemplateResult, hint?: unknown) =>
  html`<div class="field">
    <label for=${id}>${label}</label>${control}${hint
      ? html`<p class="hint" id="${id}-hint">${hint}</p>`
      : nothing}
  </div>`;

function findingsView(findings: readonly Finding[], state: State, words: Words, actions: Actions) {
  const shown = state.allFindings ? findings : findings.slice(0, 20);
  return html`<ol class="findings">
      ${shown.map((finding) => {
        const { record, where, what, values } = formatFindingParts(finding, state.language);
        return html`<li data-severity=${finding.severity}>
          ${record || where
            ? html`<p class="where">${[record, where].filter(Boolean).join(' · ')}</p>`
            : nothing}
          <p>${what} ${values}</p>
        </li>`;
      })}
    </ol>
    ${findings.length > shown.length
      ? html`<p>
          ${say(words.moreFindings, { count: formatNumber(findings.length - shown.length, state.language) })}
          <button type="button" class="link" @click=${() => actions.set({ allFindings: true })}>
            ${words.showMore}
          </button>
        </p>`
      : nothing}`;
}

function causesView(causes: readonly Cause[], words: Words) {
  return html`<ul class="causes">
    ${causes.map(({ code, params }) => {
      const [sentence = '', mend = ''] = words.causes[code];
      const reason = words.jsonReasons[params['reason'] as keyof Words['jsonReasons']];
      const advice = mend.includes('{meant}') && !params['meant'] ? words.noGuess : mend;
      const good = code === 'page-sound' || code === 'data-sound';
      return html`<li data-code=${code} class=${good ? 'good' : ''}>
        <p class="cause">${say(sentence, params)}</p>
        ${advice ? html`<p>${reason ?? say(advice, params)}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function dataView(state: State, words: Words, actions: Actions) {
  const { data, causes, reading } = state;
  const dataset = data?.linked.dataset;
  const note =
    data?.origin === 'file' ? words.fileNote : data?.origin === 'example' ? words.exampleNote : undefined;
  const title = dataset && pickText(dataset.title, state.language, dataset.language);
  return html`<section aria-labelledby="data-heading">
    <h2 id="data-heading">${words.dataHeading}</h2>
    <form
      class="row"
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.readAddress();
      }}
    >
      ${field(
        'address',
        words.address,
        html`<input
          id="address"
          type="text"
          inputmode="url"
          autocomplete="url"
          spellcheck="false"
          aria-describedby="address-hint"
          .value=${live(state.address)}
          @input=${(event: Event) => actions.set({ address: valueOf(event).trim() })}
        />`,
        words.addressHint,
      )}
      <button type="submit" class="main">${words.read}</button>
    </form>
    <p class="hint">${words.orFile}</p>
    <div class="others">
      <input
        id="file"
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          if (file) void actions.readFile(file);
          input.value = ''; // the same file, mended, can be chosen again
        }}
      /><label class="button" for="file">${words.chooseFile}</label>
      <button type="button" @click=${() => actions.readExample()}>${words.orExample}</button>
    </div>
    <div role="status" class="status" id="data-status">
      ${reading ? html`<p>${words.reading}</p>` : nothing}
      ${!reading && title
        ? html`<p class="read">
            <strong lang=${title.lang}>${title.text}</strong>${data.findings.length === 0
              ? html` <span>${words.allRight}</span>`
              : html` <span>${words.faults}: ${formatNumber(data.findings.length, state.language)}.</span>`}
          </p>`
        : nothing}
      ${causes.some(({ code }) => code !== 'data-sound' && code !== 'findings')
        ? causesView(causes, words)
        : nothing}
    </div>
    ${dataset
      ? html`<dl class="counts" aria-label=${words.readTitle}>
            ${NOUNS.map(
              (noun) =>
                html`<div class=${dataset[noun].length ? '' : 'nothing'}>
                  <dt>${words.nouns[noun]}</dt>
                  <dd>${formatNumber(dataset[noun].length, state.language)}</dd>
                </div>`,
            )}
          </dl>
          <p class="hint">
            ${dataset.updatedAt
              ? html`${words.updated}: ${formatDate(dataset.updatedAt.slice(0, 10), state.language)}. `
              : nothing}${words.checked}
            ${data.readAt}.
          </p>
          ${note ? html`<p class="note">${note}</p>` : nothing}
          ${data.findings.length
            ? html`<details id="findings">
                <summary>${words.faults}: ${formatNumber(data.findings.length, state.language)}</summary>
                ${findingsView(data.findings, state, words, actions)}
              </details>`
            : nothing}
          ${data.advice.length
            ? html`<details id="advice">
                <summary>${words.advice}: ${formatNumber(data.advice.length, state.language)}</summary>
                ${findingsView(data.advice, state, words, actions)}
              </details>`
            : nothing}`
      : nothing}
  </section>`;
}

/** Those that few need. */
const FEW: readonly string[] = [
  'letter',
  'amount',
  'currency',
  'language',
  'group',
  'limit',
  'lock',
  'url-state',
  'timeout',
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
  const first = name === 'record' ? words.choose : isSetting ? words.asUsual : words.any;
  return field(
    id,
    label,
    html`<select id=${id} @change=${(event: Event) => set(valueOf(event))}>
      ${options(choices, value, first)}
    </select>`,
    state.data && choices.length === 0 ? words.noneInData : undefined,
  );
}

function chooseView(state: State, words: Words, actions: Actions) {
  const names = offered(state.widget).filter((name) => name !== 'heading-level');
  const few = names.filter((name) => FEW.includes(name));
  const many = names.filter((name) => !FEW.includes(name));
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
      ${many.length
        ? html`<fieldset class="group">
            <legend>${words.choicesHeading}</legend>
            <div class="grid">${many.map((name) => attributeView(name, state, words, actions))}</div>
          </fieldset>`
        : nothing}
      ${few.length
        ? html`<details id="more">
            <summary>${words.more}</summary>
            <div class="grid">${few.map((name) => attributeView(name, state, words, actions))}</div>
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
              LANGUAGES.map((tag) => ({ value: tag, label: NAMES[tag] })),
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

function previewView(state: State, words: Words, actions: Actions) {
  const ready = state.data && !needsRecord(state);
  return html`<section aria-labelledby="preview-heading" class="preview">
    <h2 id="preview-heading">${words.previewHeading}</h2>
    <div class="bar">
      ${segments(
        'width',
        words.width,
        [
          ['narrow', words.narrow],
          ['middle', words.middle],
          ['wide', words.wide],
        ],
        state.width,
        (width) => actions.set({ width }),
      )}
      ${segments(
        'preview-language',
        words.previewLanguage,
        LANGUAGES.map((tag) => [tag, NAMES[tag], tag] as const),
        state.previewLanguage,
        (previewLanguage) => actions.set({ previewLanguage }),
      )}
      ${segments(
        'shade',
        words.shade,
        [
          ['light', words.light],
          ['dark', words.dark],
        ],
        state.shade,
        (shade) => actions.set({ shade }),
      )}
    </div>
    ${ready ? nothing : html`<p class="placeholder">${state.data ? words.needsRecord : words.nothingYet}</p>`}
    <div
      class="stage ${state.shade}"
      ?hidden=${!ready}
      tabindex="0"
      role="group"
      aria-labelledby="preview-heading"
    >
      <div
        class="frame ${state.width}"
        lang=${state.lineLanguage || state.previewLanguage}
        ${ref(actions.frame)}
      ></div>
    </div>
  </section>`;
}

const copyArea = (id: string, label: string, text: string, button: string, copy: () => void, rows = 2) =>
  html`<div class="copy">
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      translate="no"
      lang="zxx"
      aria-label=${label}
      rows=${rows}
      .value=${live(text)}
    ></textarea>
    <button type="button" class="main" id="copy-${id}" @click=${copy}>${button}</button>
  </div>`;

function lineView(state: State, { line, script, style, changes }: Written, words: Words, actions: Actions) {
  const missing = missingIn(state, words);
  const form = formOf(state);
  const host = SNIPPET_HOSTS[state.host];
  return html`<section aria-labelledby="line-heading" class="line">
    <h2 id="line-heading">${words.lineHeading}</h2>
    <div class="two">
      <div>
        ${field(
          'host',
          words.host,
          html`<select
            id="host"
            aria-describedby="host-hint"
            @change=${(event: Event) => actions.host(valueOf(event) as SnippetHostName)}
          >
            ${options(
              (Object.keys(SNIPPET_HOSTS) as SnippetHostName[]).map((name) => ({
                value: name,
                label: plain(words.hosts[name]),
              })),
              state.host,
            )}
          </select>`,
          say(words.reasons[state.host]),
        )}
        ${segments(
          'form',
          words.form,
          (['element', 'div', 'shortcode', 'link'] as const).map(
            (each) => [each, plain(words.forms[each])] as const,
          ),
          form,
          (each: SnippetForm) =>
            actions.set({ form: each === host.form ? undefined : each, copied: undefined }),
        )}
        ${form === 'link' || form === 'shortcode'
          ? nothing
          : html`<div>
              ${field(
                'script-choice',
                words.scriptFile,
                html`<select
                  id="script-choice"
                  @change=${(event: Event) =>
                    actions.set({ script: valueOf(event) as 'loader', copied: undefined })}
                >
                  ${options(
                    (['loader', 'all', 'none'] as const).map((each) => ({
                      value: each,
                      label: plain(words.scripts[each]),
                    })),
                    state.script,
                  )}
                </select>`,
              )}
              ${state.script === 'none'
                ? nothing
                : field(
                    'folder',
                    words.scriptFolder,
                    html`<input
                      id="folder"
                      type="text"
                      inputmode="url"
                      spellcheck="false"
                      .value=${live(state.folder)}
                      @input=${(event: Event) => actions.set({ folder: valueOf(event).trim() })}
                    />`,
                  )}
            </div>`}
      </div>
      <div>
        ${missing.length
          ? html`<p class="note" id="missing">
              ${say(words.notReady, { what: missing.map((each) => words.missing[each]).join(', ') })}
            </p>`
          : nothing}
        ${copyArea('line', words.lineLabel, line, words.copy, () => actions.copy('line'), 4)}
        ${script
          ? html`<p class="hint">${words.scriptLine}</p>
              ${copyArea('script', words.scriptFile, script, words.copyScript, () => actions.copy('script'))}`
          : nothing}
        ${style
          ? html`<p class="hint">${words.style}</p>
              ${copyArea('style', words.style, style, words.copyStyle, () => actions.copy('style'))}`
          : nothing}
        <p role="status" class="status" id="copied">
          ${state.copied === 'selected' ? words.selected : state.copied ? words.copied : nothing}
        </p>
        ${changes
          ? html`<div class="changes" id="changes">
              <h3>${words.changed}</h3>
              <ul>
                ${changes.map(
                  (change) =>
                    html`<li>
                      ${say(words.changes[change.code], 'params' in change ? change.params : {})}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing}
      </div>
    </div>
  </section>`;
}

function oldView(state: State, words: Words, actions: Actions) {
  const { old } = state;
  return html`<section aria-labelledby="old-heading">
    <h2 id="old-heading">${words.oldHeading}</h2>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.readOld();
      }}
    >
      ${field(
        'old',
        words.oldLabel,
        html`<textarea
          id="old"
          rows="4"
          spellcheck="false"
          translate="no"
          .value=${live(state.oldText)}
          @input=${(event: Event) => actions.set({ oldText: valueOf(event) })}
        ></textarea>`,
      )}
      <button type="submit">${words.oldRead}</button>
    </form>
    <div role="status" class="status" id="old-status">
      ${old ? html`<p>${old.snippet ? words.oldDone : words.oldNothing}</p>` : nothing}
      ${old?.faults.length ? causesView(old.faults, words) : nothing}
    </div>
  </section>`;
}

function doctorView(state: State, words: Words, actions: Actions) {
  const { examination } = state;
  return html`<section aria-labelledby="doctor-heading" class="doctor" id="doctor">
    <h2 id="doctor-heading">${words.doctorHeading}</h2>
    <p class="lead">${words.doctorLead}</p>
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.examine();
      }}
    >
      ${field(
        'patient',
        words.doctorLabel,
        html`<textarea
          id="patient"
          rows="6"
          spellcheck="false"
          translate="no"
          aria-describedby="patient-hint"
          .value=${live(state.patient)}
          @input=${(event: Event) => actions.set({ patient: valueOf(event) })}
        ></textarea>`,
        say(words.doctorHint),
      )}
      ${field(
        'headers',
        say(words.headersLabel),
        html`<textarea
          id="headers"
          rows="2"
          spellcheck="false"
          translate="no"
          aria-describedby="headers-hint"
          .value=${live(state.headers)}
          @input=${(event: Event) => actions.set({ headers: valueOf(event) })}
        ></textarea>`,
        say(words.headersHint),
      )}
      <button type="submit" class="main">${words.examine}</button>
    </form>
    <div role="status" class="status" id="diagnosis">
      ${state.examining ? html`<p>${words.examining}</p>` : nothing}
      ${examination
        ? html`<h3>${words.resultTitle}</h3>
            ${causesView(examination.causes, words)}
            ${examination.isPageAddress ? html`<p class="note">${words.pageAddress}</p>` : nothing}
            ${examination.ofData
              ? html`<h3>${words.dataToo}</h3>
                  ${causesView(examination.ofData, words)}`
              : nothing}`
        : nothing}
    </div>
    ${examination?.findings?.length ? findingsView(examination.findings, state, words, actions) : nothing}
  </section>`;
}

/** The whole page. */
export function view(state: State, written: Written, actions: Actions): TemplateResult {
  const words = wordsIn(state.language);
  return html`<a class="skip" href="#content">${words.skip}</a>
    <nav class="demo" aria-labelledby="demo-name">
      <a id="demo-name" href="../index.html?lang=${state.language}">${words.examples}</a>
      <div class="languages" role="group" aria-label=${words.pageLanguage}>
        ${LANGUAGES.map(
          (tag) =>
            html`<button
              type="button"
              value=${tag}
              lang=${tag}
              aria-pressed=${tag === state.language}
              @click=${() => actions.speak(tag)}
            >
              ${NAMES[tag]}
            </button>`,
        )}
      </div>
    </nav>
    <header class="masthead">
      <h1>${words.title}</h1>
      <p class="tagline">${words.lead}</p>
      <p class="jump">
        <a href="#old-heading">${words.oldHeading}</a> <a href="#doctor">${words.doctorHeading}</a>
      </p>
    </header>
    <main id="content">
      <div class="bench">
        <div class="settings">${dataView(state, words, actions)} ${chooseView(state, words, actions)}</div>
        <div class="result">${previewView(state, words, actions)}</div>
      </div>
      ${lineView(state, written, words, actions)}
      <div class="pair">${oldView(state, words, actions)} ${doctorView(state, words, actions)}</div>
    </main>`;
}
