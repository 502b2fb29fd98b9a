import { html, nothing, type TemplateResult } from 'lit';

/** A label and a value for a `<dl>`, or nothing if there is no value. */
export const renderFact = (label: string, value: unknown): TemplateResult | typeof nothing =>
  value === undefined || value === false || value === '' || value === nothing
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
