'use client';
import { useState } from 'react';
import { UraGrantCall, UraMemberDirectory } from 'ura/react';

interface Props {
  data: unknown;
  /** The call as static HTML, which the element replaces. */
  call: string;
}

export function Network({ data, call }: Props) {
  const [chosen, setChosen] = useState('');
  return (
    <main>
      <h1>Our network</h1>
      <UraGrantCall record="grante-2026" headingLevel="2" data={data}>
        <div dangerouslySetInnerHTML={{ __html: call }} />
      </UraGrantCall>
      <h2>Members</h2>
      <UraMemberDirectory
        network="rrjeti"
        data={data}
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
