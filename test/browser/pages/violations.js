// Loaded first: whatever the page's policy refuses is kept here for the test.
globalThis.violations = [];
globalThis.faults = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    globalThis.violations.push(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`),
);
addEventListener('error', ({ message }) => globalThis.faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => globalThis.faults.push(String(reason)));
