import { define } from '../../core/define.ts';
import { UraData } from './data.ts';

define('ura-data', UraData);

export { UraData };
