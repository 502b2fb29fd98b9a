import { useState } from 'react';
import 'ura/components/organisation-card/organisation-card.define.js';
import 'ura/jsx'; // types of the elements
import { HookForm } from './hook-form';
import { TanStackForm } from './tanstack-form';

export function App() {
  const [record, setRecord] = useState<{ id?: string }>();
  return (
    <main>
      <h1>Register your organisation</h1>
      <HookForm onRegister={setRecord} />
      <TanStackForm onRegister={setRecord} />
      {record && (
        <ura-organisation-card
          record={record.id}
          heading-level={2}
          data={{
            ura: '1',
            title: 'Registered',
            publisher: record.id,
            language: 'en',
            organisations: [record],
          }}
        />
      )}
    </main>
  );
}
