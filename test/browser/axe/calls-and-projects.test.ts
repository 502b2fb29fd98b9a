import { axeFindsNothingIn } from './matrix.ts';

axeFindsNothingIn('ura-call-list', 'ura-project-list', 'ura-member-directory');
