import { define } from '../base/define.ts';
import { UraProgramme } from './programme.ts';

define('ura-programme', UraProgramme);
