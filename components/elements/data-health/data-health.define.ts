import { define } from '../../core/define.ts';
import { UraDataHealth } from './data-health.ts';

define('ura-data-health', UraDataHealth);

export { UraDataHealth };
