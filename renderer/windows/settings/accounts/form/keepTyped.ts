import type { SecretReference } from '#shared/settings/secretReference.ts';
import { type FormRow, type FormValues, isSecretField, rowsOf } from './formValue.ts';
import type { FormPart, StoreForm } from './storeForm.ts';

/** Answers the name under which it is kept; null if it cannot be. */
type Keep = (secret: string) => Promise<string | null>;

export function hasTypedSecrets(form: StoreForm): boolean {
  const isTyped = (values: FormValues): boolean =>
    secretsOf(form, values).some((name) => rowsOf(values[name] ?? '').some(({ text }) => text !== ''));
  return isTyped(form.values) || form.parts.some((part) => isTyped(part.values));
}

/** The form with references in place of the secrets that have been typed; null if one could not be kept. */
export async function keepTyped(form: StoreForm, keep: Keep): Promise<StoreForm | null> {
  const values = await keptValues(form, form.values, keep);
  if (values === null) return null;
  const parts: FormPart[] = [];
  for (const part of form.parts) {
    const ofPart = await keptValues(form, part.values, keep);
    if (ofPart === null) return null;
    parts.push({ ...part, values: ofPart });
  }
  return { ...form, values, parts };
}

async function keptValues(form: StoreForm, values: FormValues, keep: Keep): Promise<FormValues | null> {
  const kept: Record<string, FormRow[]> = {};
  for (const name of secretsOf(form, values)) {
    const rows: FormRow[] = [];
    for (const row of rowsOf(values[name] ?? '')) {
      const reference = row.text === '' ? row.kept : await keptAs(row.text, keep);
      if (row.text !== '' && reference === null) return null;
      rows.push({ ...row, text: '', kept: reference });
    }
    kept[name] = rows;
  }
  return { ...values, ...kept };
}

async function keptAs(secret: string, keep: Keep): Promise<SecretReference | null> {
  const $secret = await keep(secret);
  return $secret === null ? null : { $secret };
}

function secretsOf({ kind }: StoreForm, values: FormValues): string[] {
  return kind.fields.filter((field) => isSecretField(field) && field.name in values).map(({ name }) => name);
}
