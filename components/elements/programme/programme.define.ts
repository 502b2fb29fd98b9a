import { define } from '../../core/define.ts';
import { UraProgramme } from './programme.ts';

define('ura-programme', UraProgramme);

export { UraProgramme };
