import { checkStates } from './matrix.ts';

checkStates('ura-call-list', 'ura-project-list', 'ura-member-directory');
