import { axeFindsNothingIn } from './matrix.ts';

axeFindsNothingIn('ura-event-list', 'ura-service-list', 'ura-news-list', 'ura-grant-list');
