import { define } from '../../core/define.ts';
import { UraMemberDirectory } from './member-directory.ts';

define('ura-member-directory', UraMemberDirectory);

export { UraMemberDirectory };
