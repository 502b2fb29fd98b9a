import { axeFindsNothingIn } from './matrix.ts';

axeFindsNothingIn('ura-municipality-map', 'ura-key-figures', 'ura-funder-credit', 'ura-data-health');
