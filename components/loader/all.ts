// The bundle `ura.all.js`: all elements for visitors.
import '../visitors.ts';
import { watchPlaces } from './placeholders.ts';
import { reserveRoom } from './reserve-room.ts';

const reservation = reserveRoom();
watchPlaces(undefined, () => reservation?.placeholders());
