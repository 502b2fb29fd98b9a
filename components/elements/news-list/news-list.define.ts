import { define } from '../../core/define.ts';
import { UraNewsList } from './news-list.ts';

define('ura-news-list', UraNewsList);

export { UraNewsList };
