// Uses `ura-load` to list the findings of #broken for editors. This script comes before Ura's in the
// page and imports its own modules later, so that it is listening when the data loads.
const list = document.querySelector('#findings');
const parts = Promise.all([
  import('../dist/language/locale.js'),
  import('../dist/language/format-finding.js'),
]);
let findings = [];

async function say() {
  const [{ resolveLocale }, { formatFinding }] = await parts;
  const locale = resolveLocale(document.documentElement.lang, 'en');
  list.lang = locale;
  list.replaceChildren(
    ...findings.map((finding) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = finding.code;
      item.append(code, formatFinding(finding, locale));
      return item;
    }),
  );
}

document.addEventListener('ura-load', ({ target, detail }) => {
  if (target.id !== 'broken') return;
  findings = detail.findings;
  void say();
});
new MutationObserver(say).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
