import { define } from '../base/define.ts';
import { UraData } from './data.ts';

define('ura-data', UraData);
