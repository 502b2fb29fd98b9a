import type { RegisterNames } from '../en/registers.ts';
export const registers: RegisterNames = {
  'AL-QKB': 'Regjistri i biznesit, Shqipëri',
  'AL-CR': 'Regjistri i biznesit, Shqipëri',
  'AL-COA': 'Plani kontabël publik, Shqipëri',
  'XK-CR': 'Regjistri i bizneseve, Kosovë',
  'XK-COA': 'Plani kontabël publik, Kosovë',
  'x-al-nuis': 'Numri unik i identifikimit (NUIS), Shqipëri',
  'x-xk-nui': 'Numri unik identifikues (NUI), Kosovë',
  'x-xk-fiscal': 'Numri fiskal, Kosovë',
  'x-xk-ngo': 'Regjistri i OJQ-ve, Kosovë',
  'x-eu-pic': 'Kodi i pjesëmarrësit, BE (PIC)',
  'x-eu-pador': 'Regjistri i aplikuesve, BE (PADOR)',
  'x-eu-oid': 'Numri i organizatës, Erasmus+',
  'x-iban': 'Llogaria bankare (IBAN)',
};
