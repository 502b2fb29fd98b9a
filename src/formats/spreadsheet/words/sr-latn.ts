import type { WorkbookWords } from './en.ts';

export const srLatn: WorkbookWords = {
  yes: 'Da',
  no: 'Ne',
  guide: 'Uputstvo',
  lists: 'Liste',
  dataset: 'O podacima',
  example: 'Primer',
  inLines: 'Po jedna stavka u svakom redu.',
  notInList: 'Ova vrednost nije na listi. Da li da ostane?',
  title: 'Kako se popunjava ova datoteka',
  steps: [
    'Svaki list je za jednu vrstu zapisa, npr. organizacije ili pozive. Jedan red je jedan zapis.',
    (dataset, organisations) =>
      `Počnite od lista „${dataset}“, pa zatim „${organisations}“: ostali listovi se pozivaju na njega.`,
    'Naslovi sa zvezdicom (*) su obavezni. Ostali mogu ostati prazni.',
    'Drugi red kaže šta se upisuje. Žuti red je samo primer: ne uvozi se, i možete ga obrisati.',
    'Gde ćelija ima strelicu, izaberite sa liste. Nazivi organizacija svuda se pišu isto.',
    'Datumi se pišu kao 15.12.2026. Ako se zna samo godina ili mesec, napišite 2026 ili 12.2026.',
    'Za više vrednosti u jednoj ćeliji pritisnite "Alt+Enter" između njih, ili ih odvojite tačkom i zarezom.',
    (_dataset, _organisations, name) =>
      `Za drugi jezik dodajte kolonu sa istim naslovom i jezikom u zagradi: ${name} ("en").`,
    'Kolone možete premeštati i brisati. Nepoznate kolone se ne gube: navode se u nalazima.',
    'Proverite datoteku komandom "ura check", a komandom "ura convert" pretvorite je u podatke za svoj sajt.',
  ],
  required: 'Obavezno',
};
