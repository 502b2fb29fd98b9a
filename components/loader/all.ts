// The bundle `ura.all.js`: all elements for visitors.
import '../visitors.ts';
import { watchPlaces } from './placeholders.ts';

watchPlaces();
