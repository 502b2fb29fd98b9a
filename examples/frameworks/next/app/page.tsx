// Runs on the server. It reads the data, and writes the call as HTML for those without a script.
import { linkDataset, parseDataset, toHtml } from 'ura';
import { Network } from './network';
import network from './network.json';

export default function Page() {
  const linked = linkDataset(parseDataset(network));
  const call = linked.get('calls', 'grante-2026');
  return <Network data={network} call={call ? toHtml(call, 'en', { linked }) : ''} />;
}
