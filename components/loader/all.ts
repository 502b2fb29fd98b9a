// The one file with all that visitors see: `ura.all.js`.
import '../visitors.ts';
import { watchPlaces } from './placeholders.ts';

watchPlaces();
