import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mask } from './mask.ts';

function masked(text: string, ...accounts: string[]): string {
  const mask = new Mask();
  for (const account of accounts) mask.know('account', account);
  mask.learn(text);
  return mask.apply(text);
}

describe('what is replaced', () => {
  it.each([
    ['Logging on as anna@example.com', 'Logging on as email-1'],
    ['Connecting to imap.example.com:993', 'Connecting to host-1:993'],
    ['Connecting to 192.168.0.17:143 (1 of 2)', 'Connecting to ip-1:143 (1 of 2)'],
    ['Connecting to fe80::1ff:fe23:4567:890a', 'Connecting to ip-1'],
    ['GET https://dav.example.com/anna?key=1, 200', 'GET url-1, 200'],
    ['Copying /home/anna/Pictures/a.jpg (3 of 9)', 'Copying path-1 (3 of 9)'],
    ['Copying C:\\Users\\anna\\letter.doc: denied', 'Copying path-1: denied'],
    ['Copying \\\\nas\\share\\anna to ~/backup', 'Copying path-1 to path-2'],
    ['Copying Mail/Archive/2024', 'Copying path-1'],
    ['Receiving "Dinner on Friday?" (2 KB)', 'Receiving "name-1" (2 KB)'],
    ["The folder 'Anna’s things' is full", "The folder 'name-1' is full"],
    ['Ordner „Entwürfe“ und «Brouillons»', 'Ordner „name-1“ und «name-2»'],
    ['「請求書」を受信中 3/9', '「name-1」を受信中 3/9'],
    ['550 5.1.1 <bob@example.org>: no such user', '550 5.1.1 <email-1>: no such user'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('accounts, in capitals or not, and by themselves', () => {
    expect(masked('WORK: working on work_mail', 'Work')).toBe('account-1: working on account-1_mail');
    expect(masked('Anna@Example.com and xanna@example.com2', 'anna@example.com')).toBe('account-1 and email-1');
    expect(masked('从安娜的邮箱', '安娜')).toBe('从account-1的邮箱');
  });

  it('what was in quotation marks once, elsewhere too', () => {
    const mask = new Mask();
    const texts = ['Opening "Tax 2024"', 'tax 2024: 17 of 20', '/home/anna/x', 'Anna has 3'];
    for (const text of texts) mask.learn(text);
    expect(texts.map((text) => mask.apply(text))).toEqual([
      'Opening "name-1"',
      'name-1: 17 of 20',
      'path-1',
      'name-2 has 3',
    ]);
    expect(mask.replaced).toEqual([
      { kind: 'name', placeholder: 'name-1', original: 'Tax 2024', count: 2 },
      { kind: 'name', placeholder: 'name-2', original: 'anna', count: 1 },
      { kind: 'path', placeholder: 'path-1', original: '/home/anna/x', count: 1 },
    ]);
  });
});

it.each([
  'Receiving message 17 of 300 (5.2 KB/s)',
  "Can't send and/or receive; it's 12:34:56 on 2024-05-06, 24/7",
  'Version 10.2.1, 0x8004210B, {5024A386-2D44-486A-81A8-8F0ECB6071DD}',
  'Size "17", page \'3\'',
  '',
])('%s stays as it is', (text) => {
  expect(masked(text)).toBe(text);
});

const name = fc.stringMatching(/^[a-z]{5,9}$/).map((word) => `zq${word}`);
const personal = fc.oneof(
  fc.tuple(name, name).map(([user, host]) => `${user}@${host}.org`),
  fc.tuple(name, name).map(([a, b]) => `imap.${a}.${b}.net`),
  fc.tuple(name, name).map(([user, file]) => `/home/${user}/${file}.txt`),
  fc.tuple(name, name).map(([user, file]) => `C:\\Users\\${user}\\${file}`),
  fc.tuple(name, name).map(([host, user]) => `https://${host}.com/${user}`),
  fc.ipV4(),
  fc.tuple(name, name).map(([first, last]) => `"${first} ${last}, ${first}"`),
  fc.tuple(name, name).map(([first, last]) => `„${first} ${last}“`),
);
const plain = fc.constantFrom('Receiving', 'message', 'of', '17', '300', '(2 KB)', '-', '收到', 'für', 'done:');
const textOf = fc.array(fc.oneof(plain, personal), { maxLength: 8 }).map((words) => words.join(' '));

describe('whatever the texts are', () => {
  it('has nothing of what was personal in them, and all of the rest', () => {
    fc.assert(
      fc.property(fc.array(textOf), fc.array(name), (texts, accounts) => {
        const mask = new Mask();
        for (const account of accounts) mask.know('account', account);
        for (const text of texts) mask.learn(text);
        for (const text of texts) {
          const result = mask.apply(text).toLowerCase();
          for (const { original } of mask.replaced) expect(result).not.toContain(original.toLowerCase());
          expect(result).not.toContain('zq');
          const isPlain = (word: string): boolean => word !== '' && !/zq|\w-\d|\d\./.test(word);
          expect(result.split(' ').filter(isPlain)).toEqual(text.toLowerCase().split(' ').filter(isPlain));
        }
      }),
    );
  });

  it('replaces the same by the same, and other things by others', () => {
    fc.assert(
      fc.property(fc.array(personal), (things) => {
        const mask = new Mask();
        for (const thing of things) mask.learn(thing);
        const results = things.map((thing) => mask.apply(thing));
        for (const [i, thing] of things.entries()) {
          expect(things.map((other) => other === thing)).toEqual(results.map((other) => other === results[i]));
        }
      }),
    );
  });

  it('takes any text, and what it says stays readable', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const mask = new Mask();
        for (const text of texts) mask.learn(text);
        const counted = mask.replaced.length;
        for (const text of texts) mask.apply(text);
        expect(mask.replaced).toHaveLength(counted);
      }),
    );
  });
});

it.each([
  '/-'.repeat(128_000),
  '1/'.repeat(128_000),
  'a.'.repeat(128_000),
  "'".repeat(256_000),
  ':'.repeat(256_000),
  'x'.repeat(256_000),
  '@a'.repeat(128_000),
  '\\\\'.repeat(128_000),
])('does not take for ever over a text made to be slow', (text) => {
  // Time that grows with the square of the length would be minutes here.
  masked(text);
});
