import type { StandardSchemaV1 } from '@standard-schema/spec';
import { useForm } from '@tanstack/react-form';
import { EMPTY, Registration } from './registration';

/** TanStack Form, which takes a standard schema as a validator. */
export function TanStackForm({ onRegister }: { onRegister: (record: object) => void }) {
  const form = useForm({
    defaultValues: EMPTY as unknown as StandardSchemaV1.InferInput<typeof Registration>,
    validators: { onSubmit: Registration },
    onSubmit: ({ value }) => onRegister(value),
  });
  return (
    <form
      id="tanstack-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <h2>TanStack Form</h2>
      {(['id', 'name', 'kind', 'website'] as const).map((name) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange }) => (
            <>
              <label>
                {name}{' '}
                <input
                  name={name}
                  value={(state.value as string | undefined) ?? ''}
                  onChange={({ target }) => handleChange((target.value || undefined) as never)}
                />
              </label>
              <p role="alert">{state.meta.errors[0]?.message}</p>
            </>
          )}
        </form.Field>
      ))}
      <button>Register</button>
    </form>
  );
}
