import { define } from '../base/define.ts';
import { UraMemberDirectory } from './member-directory.ts';

define('ura-member-directory', UraMemberDirectory);
