// The bundle `ura.all.js`: all elements for visitors.
import '../visitors.ts';
import { watchPlaces } from './placeholders.ts';
import { reserveSpace } from './reserve-space.ts';

const reservation = reserveSpace();
watchPlaces(undefined, () => reservation?.placeholders());
