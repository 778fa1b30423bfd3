import { expect, it } from 'vitest';
import { keyedLabel } from './accessKey.ts';

const marked = (text: string, key: string): string | null => {
  const label = keyedLabel(text, key);
  return label === null ? null : `${label.before}_${label.letter}_${label.after}`;
};

it.each([
  ['Cancel All', 'c', '_C_ancel All'],
  ['<< Details', 'd', '<< _D_etails'],
  ['Alle abbrechen', 'c', 'Alle abbre_c_hen'],
  ['詳細 >>', 'd', '詳細(_D_) >>'],
  ['<< 詳細', 'd', '<< 詳細(_D_)'],
  ['ダイアログ ボックスを表示しない', 's', 'ダイアログ ボックスを表示しない(_S_)'],
  ['全部取消', 'c', '全部取消(_C_)'],
])('%s has its access key %s at %s', (text, key, expected) => {
  expect(marked(text, key)).toBe(expected);
});

it('leaves a word alone that lacks the letter', () => {
  expect(marked('Annuler tout', 'c')).toBeNull();
});
