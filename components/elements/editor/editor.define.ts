import { define } from '../../core/define.ts';
import { UraEditor } from './editor.ts';

define('ura-editor', UraEditor);

export { UraEditor };
