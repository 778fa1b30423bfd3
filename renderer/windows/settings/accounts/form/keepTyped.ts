import type { SecretReference } from '#shared/settings/secretReference.ts';
import { type FormRow, rowsOf } from './formValue.ts';
import type { StoreForm } from './storeForm.ts';

type Keep = (secret: string) => Promise<string | null>;

export function hasTypedSecrets(form: StoreForm): boolean {
  return secretFields(form).some((name) => rowsOf(form.values[name] ?? '').some(({ text }) => text !== ''));
}

/** The form with references in place of the secrets that have been typed; null if one could not be kept. */
export async function keepTyped(form: StoreForm, keep: Keep): Promise<StoreForm | null> {
  const values = { ...form.values };
  for (const name of secretFields(form)) {
    const rows: FormRow[] = [];
    for (const row of rowsOf(values[name] ?? '')) {
      const reference = row.text === '' ? row.kept : await kept(row.text, keep);
      if (row.text !== '' && reference === null) return null;
      rows.push({ ...row, text: '', kept: reference });
    }
    values[name] = rows;
  }
  return { ...form, values };
}

async function kept(secret: string, keep: Keep): Promise<SecretReference | null> {
  const $secret = await keep(secret);
  return $secret === null ? null : { $secret };
}

function secretFields({ kind }: StoreForm): string[] {
  return kind.fields.filter(({ type, at }) => at === 'store' && /^secrets?$/.test(type)).map(({ name }) => name);
}
