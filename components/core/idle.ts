/** How long to wait for an idle page, in milliseconds. */
const PATIENCE = 3000;

/** Resolves when the page is idle, or after three seconds. Safari has no idle callback. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    const knowsIdle = 'requestIdleCallback' in globalThis;
    if (knowsIdle) requestIdleCallback(() => done(), { timeout: PATIENCE });
    else setTimeout(done, PATIENCE / 3);
  });
