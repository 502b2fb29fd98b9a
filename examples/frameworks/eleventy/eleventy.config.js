import { linkDataset, parseDataset, toHtml } from 'ura';

export default function (config) {
  config.ignores.add('README.md');
  // The scripts for pages, and the data that main.js sets.
  config.addPassthroughCopy({
    'node_modules/ura/dist/cdn': 'ura',
    '_data/network.json': 'network.json',
    'main.js': 'main.js',
  });
  // Writes a call as HTML for those without a script.
  config.addFilter('call', (network, id) => {
    const linked = linkDataset(parseDataset(network));
    return toHtml(linked.get('calls', id), 'en', { linked });
  });
}
