import { useState } from 'react';
import 'ura/components/grant-call/grant-call.define.js';
import 'ura/components/member-directory/member-directory.define.js';
import 'ura/jsx'; // types of the elements
import network from './network.json';

export function App() {
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <h1>Our network</h1>
      <ura-grant-call record="grante-2026" heading-level="2" data={network}>
        <a href="/calls">Small grants 2026</a>
      </ura-grant-call>
      <h2>Members</h2>
      <ura-member-directory
        network="rrjeti"
        data={network}
        onura-select={({ detail }) => {
          // The noun narrows the record: an organisation has a kind.
          setChosen(detail.noun === 'organisations' ? `${detail.id} (${detail.record.kind})` : detail.id);
        }}
      >
        <a href="/members">Members</a>
      </ura-member-directory>
      <p>
        Chosen: <output id="chosen">{chosen}</output>
      </p>
    </main>
  );
}
