import { define } from '../../core/define.ts';
import { UraProjectList } from './project-list.ts';

define('ura-project-list', UraProjectList);

export { UraProjectList };
