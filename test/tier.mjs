// `npm test` runs one of each; `npm run test:full` sets TEST_TIER and runs the cross products. See
// docs/testing.md. The browser tests read this file too: there, the bundler puts the value in the
// place of `process.env.TEST_TIER`.

/**
 * Whether everything is tested: every language, theme, width and engine, and properties over all
 * their cases.
 */
export const isFull = process.env.TEST_TIER === 'full';

/** Whether `npm test` runs, rather than the full test or one stage by itself. */
export const isDaily = process.env.TEST_TIER === 'daily';

/**
 * How many cases of a property to try: all in the full test, a tenth of them in the daily one, but
 * at least fifty.
 *
 * @param {number} count
 */
export const runs = (count) => (isFull ? count : Math.min(count, Math.max(50, Math.ceil(count / 10))));
