// Runs on the page with a strict policy.
import '../../../components/elements/editor/editor.define.ts';
