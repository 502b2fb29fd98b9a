import { checkStates } from './matrix.ts';

checkStates('ura-municipality-map', 'ura-key-figures', 'ura-funder-credit', 'ura-data-health');
