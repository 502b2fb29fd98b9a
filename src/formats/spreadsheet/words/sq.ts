import type { WorkbookWords } from './en.ts';

export const sq: WorkbookWords = {
  yes: 'Po',
  no: 'Jo',
  guide: 'Udhëzime',
  lists: 'Listat',
  dataset: 'Rreth të dhënave',
  example: 'Shembull',
  inLines: 'Një në çdo rresht.',
  notInList: 'Kjo vlerë nuk është në listë. Ta lëmë kështu?',
  title: 'Si plotësohet ky skedar',
  steps: [
    'Çdo fletë është për një lloj shënimesh, p.sh. organizatat ose thirrjet. Një rresht është një shënim.',
    (dataset, organisations) =>
      `Filloni me fletën “${dataset}”, pastaj me “${organisations}”: fletët e tjera i referohen asaj.`,
    'Titujt me yll (*) janë të detyrueshëm. Të tjerët mund të mbeten bosh.',
    'Rreshti i dytë thotë çfarë shkruhet. Rreshti i verdhë është vetëm shembull: nuk importohet, dhe mund ta fshini.',
    'Kur qeliza ka shigjetë, zgjidhni nga lista. Emrat e organizatave shkruhen njësoj kudo.',
    'Datat shkruhen si 15.12.2026. Kur dihet vetëm viti ose muaji, shkruani 2026 ose 12.2026.',
    'Për disa vlera në një qelizë shtypni Alt+Enter ndërmjet tyre, ose i ndani me pikëpresje.',
    (_dataset, _organisations, name) =>
      `Për një gjuhë tjetër shtoni një kolonë me të njëjtin titull dhe gjuhën në kllapa: ${name} (en).`,
    'Kolonat mund t’i zhvendosni dhe t’i fshini. Kolonat e panjohura nuk humbin: përmenden te gjetjet.',
    'Kontrolloni skedarin me “ura check”, dhe kthejeni në të dhëna për faqen tuaj me “ura convert”.',
  ],
  required: 'E detyrueshme',
};
