// Data of a stranger: every text is markup, and every address a script.

export const MARKUP =
  '"\'><img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script><style>*{}</style>${window.hacked = 1}{{x}}';
export const ADDRESSES = [
  'java\nscript:window.hacked=1',
  ' javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'https://harku.example/"><script>window.hacked=1</script>',
  'http:javascript:window.hacked=1',
  '\u0001https://harku.example/',
];

/** The fields whose value is a word of a list, an id, a date or a place. */
const NOT_TEXT =
  /^(id|ura|kind|role|status|zone|language|languages|publisher|network|member|organisation|programme|project|call|event|organiser|provider|recipient|funders|municipality|municipalities|country|currency|at|starts|ends|start|end|since|until|opens|published|founded|asOf|awardedOn|verifiedAt|updatedAt|registrationCloses|tags|about|component|series|channels|src|noun|scheme)$/;

/** The data with every text and every address replaced. */
export function inject(value: unknown, address: string, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => inject(each, address, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inject(each, address, key)]));
  if (typeof value !== 'string' || NOT_TEXT.test(field)) return value;
  return /^(https?:|mailto:)|^\S+@\S+$/.test(value) ? address : `${value} ${MARKUP}`;
}

/** Attributes whose value is an address. */
export const ATTRIBUTES = ['href', 'src', 'srcset', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href'];

/** The addresses in elements that a browser would not open safely. */
export const unsafeAddresses = (elements: readonly Element[]): string[] =>
  elements
    .flatMap((element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []))
    .filter((each) => !/^(https?:\/\/|mailto:[^?&]+$|tel:[+\d]+$|#|\/)/.test(each));

/** Elements that only markup in a text could have made. */
export const MADE_BY_MARKUP = 'script, iframe, object, embed, img[onerror], [onclick], style + style';
