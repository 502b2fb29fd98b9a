import { checkStates } from './matrix.ts';

checkStates('ura-grant-call', 'ura-project-card', 'ura-organisation-card', 'ura-programme', 'ura-data');
