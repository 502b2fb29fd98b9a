// The bundle `ura.all.js`: all elements for visitors.
import '../visitors.ts';
import { watchPlaceholders } from './placeholders.ts';
import { reserveSpace } from './reserve-space.ts';

const reservation = reserveSpace();
watchPlaceholders(undefined, () => reservation?.placeholders());
