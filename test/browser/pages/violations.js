// Loaded first: whatever the page's policy refuses is kept here for the test.
/** @type {string[]} */
const violations = [];
/** @type {string[]} */
const faults = [];
Object.assign(globalThis, { violations, faults });
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    violations.push(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
);
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
