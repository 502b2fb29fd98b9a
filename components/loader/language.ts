// The widgets of the loader import this in place of `core/language.ts`
// (config/rolldown.config.ts). They have no messages: a page fetches those of its language once.
import { localeRegistry } from '../../src/language/locale-registry.ts';
import type { VisitorMessages } from '../../src/language/language.ts';
import { inCyrillic } from '../../src/language/sr-cyrl.ts';
import type { BuiltInLocale, Locale } from '../../src/language/locale.ts';

type Module = { readonly messages: VisitorMessages };

const fetchSerbian = (): Promise<Module> => import('../../src/language/visitor-messages/sr-latn.ts');

/** The files are `widgets/language-sq.js` and so on, so that the loader knows their names. */
const FILES: Record<BuiltInLocale, () => Promise<Module>> = {
  sq: () => import('../../src/language/visitor-messages/sq.ts'),
  'sq-AL': () => import('../../src/language/visitor-messages/sq-al.ts'),
  'sr-Latn': fetchSerbian,
  'sr-Cyrl': async () => ({ messages: inCyrillic((await fetchSerbian()).messages) }),
  en: () => import('../../src/language/visitor-messages/en.ts'),
};

const fetched = new Map<Locale, Partial<VisitorMessages>>();

localeRegistry.messages = <Messages>(group: string, locale: Locale) =>
  fetched.get(locale)?.[group as keyof VisitorMessages] as Messages | undefined;

/** Fetches the messages of a language, or returns `undefined` if they are here. */
export function fetchLanguage(locale: Locale): Promise<void> | undefined {
  if (fetched.has(locale)) return undefined;
  return FILES[locale as BuiltInLocale]().then(({ messages }) => void fetched.set(locale, messages));
}
