import { axeFindsNothingIn } from './matrix.ts';

axeFindsNothingIn('ura-grant-call', 'ura-project-card', 'ura-organisation-card', 'ura-programme', 'ura-data');
