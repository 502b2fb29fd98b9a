import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { Registration } from './registration';

/** React Hook Form, with its resolver for standard schemas. */
export function HookForm({ onRegister }: { onRegister: (record: object) => void }) {
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(Registration) });
  const { errors } = formState;
  return (
    <form id="hook-form" noValidate onSubmit={(event) => void handleSubmit(onRegister)(event)}>
      <h2>React Hook Form</h2>
      <label>
        Id <input {...register('id')} />
      </label>
      <p role="alert">{errors.id?.message}</p>
      <label>
        Name <input {...register('name')} />
      </label>
      <p role="alert">{errors.name?.message as string | undefined}</p>
      <label>
        Kind <input {...register('kind')} />
      </label>
      <p role="alert">{errors.kind?.message}</p>
      <label>
        Website <input {...register('website', { setValueAs: (value: string) => value || undefined })} />
      </label>
      <p role="alert">{errors.website?.message}</p>
      <button>Register</button>
    </form>
  );
}
