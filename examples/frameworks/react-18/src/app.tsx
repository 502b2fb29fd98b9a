import { useState } from 'react';
import { UraGrantCall, UraMemberDirectory } from 'ura/react';
import network from './network.json';

export function App() {
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <h1>Our network</h1>
      <UraGrantCall record="grante-2026" headingLevel="2" data={network}>
        <a href="/calls">Small grants 2026</a>
      </UraGrantCall>
      <h2>Members</h2>
      <UraMemberDirectory
        network="rrjeti"
        data={network}
        onUraSelect={({ detail }) => {
          // The noun narrows the record: an organisation has a kind.
          setChosen(detail.noun === 'organisations' ? `${detail.id} (${detail.record.kind})` : detail.id);
        }}
      >
        <a href="/members">Members</a>
      </UraMemberDirectory>
      <p>
        Chosen: <output id="chosen">{chosen}</output>
      </p>
    </main>
  );
}
