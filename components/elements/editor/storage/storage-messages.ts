import { builtInMessages } from '../../../../src/language/built-in-messages.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import type { StorageFault } from './storage.ts';

/** Messages about the storage of a file. */
export interface StorageMessages {
  /** Why a file could not be opened or saved. */
  readonly faults: Readonly<Record<StorageFault, string>>;
  readonly opened: string;
  readonly waits: string;
  readonly stopped: string;
}

const sq: StorageMessages = {
  faults: {
    unreachable: 'Skedari nuk arrihet tani. Ndryshimet tuaja janë ende këtu: provoni përsëri pas pak.',
    forbidden:
      'Nuk keni të drejtë ta bëni këtë, ose seanca juaj ka mbaruar. Ndryshimet tuaja janë ende këtu: kyçuni në një skedë tjetër dhe ruani përsëri.',
    'too-large': 'Skedari është tepër i madh. Ndryshimet tuaja janë ende këtu.',
    server:
      'Serveri nuk e ruajti skedarin. Ndryshimet tuaja janë ende këtu: provoni përsëri, ose eksportojeni skedarin.',
    'no-version': 'Serveri nuk jep shenjën e versionit (ETag), prandaj këtu nuk mund të ruhet pa rrezik.',
    'not-json': 'Skedari i ruajtur nuk është skedar të dhënash. Nuk u mbishkrua.',
  },
  opened: 'Skedari ndryshoi jashtë redaktuesit dhe u hap përsëri.',
  waits: 'Skedari ndryshoi jashtë redaktuesit. Kur të ruani, bashkohen të dy versionet.',
  stopped: 'Programi që e ruan skedarin është ndalur. Niseni sërish; ndryshimet tuaja janë ende këtu.',
};

const srLatn: StorageMessages = {
  faults: {
    unreachable:
      'Datoteka trenutno nije dostupna. Vaše izmene su i dalje ovde: pokušajte ponovo malo kasnije.',
    forbidden:
      'Nemate pravo na to, ili više niste prijavljeni. Vaše izmene su i dalje ovde: prijavite se u drugoj kartici i sačuvajte ponovo.',
    'too-large': 'Datoteka je prevelika. Vaše izmene su i dalje ovde.',
    server:
      'Server nije sačuvao datoteku. Vaše izmene su i dalje ovde: pokušajte ponovo ili izvezite datoteku.',
    'no-version': 'Server ne daje oznaku verzije datoteke, pa se ovde ne može bezbedno sačuvati.',
    'not-json': 'Sačuvana datoteka nije datoteka sa podacima. Nije prepisana.',
  },
  opened: 'Datoteka je promenjena van uređivača i ponovo je otvorena.',
  waits: 'Datoteka je promenjena van uređivača. Kada sačuvate, obe verzije se spajaju.',
  stopped: 'Program koji čuva datoteku je zaustavljen. Pokrenite ga ponovo; vaše izmene su i dalje ovde.',
};

const en: StorageMessages = {
  faults: {
    unreachable: 'The file cannot be reached now. Your changes are still here: try again in a moment.',
    forbidden:
      'You may not do this, or you are no longer logged in. Your changes are still here: log in in another tab and save again.',
    'too-large': 'The file is too large. Your changes are still here.',
    server: 'The server did not save the file. Your changes are still here: try again, or export the file.',
    'no-version': 'The server gives no ETag, so saving here would not be safe.',
    'not-json': 'The stored file is not a data file. It was not overwritten.',
  },
  opened: 'The file was changed outside the editor, and was opened again.',
  waits: 'The file was changed outside the editor. When you save, both versions are merged.',
  stopped: 'The program that saves the file has stopped. Start it again; your changes are still here.',
};

/** The messages in a language. Added languages have those of their base, or English. */
export const storageMessages: (locale: Locale) => StorageMessages = /*@__PURE__*/ builtInMessages({
  sq,
  srLatn,
  en,
});
