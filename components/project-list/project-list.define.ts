import { define } from '../base/define.ts';
import { UraProjectList } from './project-list.ts';

define('ura-project-list', UraProjectList);
