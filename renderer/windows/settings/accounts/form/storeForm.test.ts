import { describe, expect, test } from 'vitest';
import type { StoreDraft } from '#shared/protocol/storeBridge.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import type { StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import { formProblems, problemAt } from './formProblems.ts';
import { rowsOf } from './formValue.ts';
import { keepTyped } from './keepTyped.ts';
import { draftOf, emptyForm, formOf, withNewPart } from './storeForm.ts';

const command = storeKindOf('command') as StoreKind;
const moduleKind = storeKindOf('module') as StoreKind;

const backup: StoreDraft = {
  id: 'backup',
  account: 'Backup',
  kind: 'command',
  settings: {
    cwd: '/home/anna',
    env: { LANG: 'C', EMPTY: '' },
    secrets: { TOKEN: { $secret: 'abc' } },
    exitCodes: { 24: 'S_OK' },
  },
  parts: [
    { does: 'send', name: 'Upload', settings: { command: ['rsync', '-a', 'My Mail/', 'server:'], tool: 'rsync' } },
  ],
};

describe('a store in its form', () => {
  test('comes out as it went in, with what the form does not show', () => {
    expect(draftOf(formOf(backup, command))).toEqual(backup);
    const ofPart = backup.parts.map((part) => ({ ...part, settings: { ...part.settings, env: { LANG: 'de' } } }));
    expect(draftOf(formOf({ ...backup, parts: ofPart }, command)).parts).toEqual(ofPart);
    const own: StoreDraft = { ...backup, kind: 'module', settings: { module: 'a.mjs', server: { port: 993 } } };
    expect(draftOf(formOf(own, moduleKind)).settings).toEqual(own.settings);
  });

  test('has in each part what the file had for all of them', () => {
    const { settings, parts } = backup;
    const shared = {
      ...backup,
      settings: { ...settings, tool: 'git' },
      parts: [...parts, { does: 'both' as const, settings: {} }],
    };
    const draft = draftOf(formOf(shared, command));
    expect(draft.settings).toEqual(settings);
    expect(draft.parts.map((part) => part.settings['tool'])).toEqual(['rsync', 'git']);
  });

  test('loses what its kind does not know', () => {
    const draft = draftOf(formOf({ ...backup, settings: { ...backup.settings, colour: 'red' } }, command));
    expect(draft).toEqual(backup);
  });

  test('names what is missing in a new one', () => {
    const problems = formProblems(emptyForm(command));
    expect(problemAt(problems, 'account')?.key).toBe('fieldProblem.accountMissing');
    expect(problemAt(problems, 'parts[0].settings.command')?.key).toBe('storeField.command.missing');
    expect(problems).toHaveLength(2);
  });

  test('says so if two variables have the same name', () => {
    const form = formOf(backup, command);
    const rows = rowsOf(form.values['env'] ?? '').map((row) => ({ ...row, name: 'SAME' }));
    const problems = formProblems({ ...form, values: { ...form.values, env: rows } });
    expect(problems).toEqual([{ field: 'settings.env.SAME', key: 'fieldProblem.nameTwice', args: { name: 'SAME' } }]);
  });

  test('wants a secret again that is gone from the safe', () => {
    const gone = { field: 'settings.secrets.TOKEN', key: 'fieldProblem.secretMissing', args: {} } as const;
    expect(formProblems(formOf(backup, command, [gone]))).toEqual([gone]);
  });

  test('gets tasks with numbers of their own', () => {
    const { parts } = withNewPart(withNewPart(formOf(backup, command)));
    expect(new Set(parts.map(({ key }) => key)).size).toBe(3);
  });
});

describe('a secret that was typed', () => {
  const typed = formOf({ ...backup, settings: { secrets: { OLD: { $secret: 'abc' }, NEW: 'in the clear' } } }, command);

  test('is no part of what is checked', () => {
    expect(formProblems(typed)).toEqual([]);
    expect(JSON.stringify(draftOf(typed))).not.toContain('in the clear');
  });

  test('is kept, and the reference to it saved', async () => {
    const kept = await keepTyped(typed, async (secret) => `reference to ${secret}`);
    expect(kept === null ? null : draftOf(kept).settings['secrets']).toEqual({
      OLD: { $secret: 'abc' },
      NEW: { $secret: 'reference to in the clear' },
    });
  });

  test('that cannot be kept keeps the form from being saved', async () => {
    expect(await keepTyped(typed, async () => null)).toBeNull();
  });
});
