// `ura/formats/snippet`: writes and reads the line that a webmaster pastes.
export {
  readSnippet,
  type ReadSnippet,
  type SnippetFault,
  type SnippetFaultCode,
} from './snippet/read-snippet.ts';
export { SNIPPET_HOSTS, type SnippetHost, type SnippetHostName } from './snippet/snippet-hosts.ts';
export { toSnippet, type Snippet, type SnippetForm } from './snippet/snippet.ts';
export {
  attributesOf,
  SHARED_ATTRIBUTES,
  WIDGET_ATTRIBUTES,
  type AttributeValue,
  type WidgetName,
} from './snippet/widget-attributes.ts';
