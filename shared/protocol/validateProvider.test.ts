import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_WIDTH, MAX_CALLS_PER_BATCH } from './provider.ts';
import { parseHostToProvider, parseProviderToHost } from './validateProvider.ts';

describe('what comes from a provider', () => {
  it('is understood when it is right', () => {
    const message = { type: 'returned', syncId: 3, hr: 0x80004005, hasEvent: true };
    expect(parseProviderToHost(message)).toEqual({ ok: true, message });
    const batch = { type: 'calls', first: 7, calls: [0, 3, 'x', 1, 2], overflowed: [] };
    expect(parseProviderToHost(batch)).toEqual({ ok: true, message: batch });
  });

  it.each([
    [{ type: 'returned', syncId: 3, hr: -1, hasEvent: true }, 'hr'],
    [{ type: 'returned', syncId: '3', hr: 0, hasEvent: true }, 'syncId'],
    [{ type: 'calls', first: 0, calls: [0, 3, 'x'], overflowed: [] }, 'type'],
    [{ type: 'calls', first: 0, calls: Array(CALL_WIDTH * (MAX_CALLS_PER_BATCH + 1)).fill(0), overflowed: [] }, 'type'],
    [{ type: 'shutdown' }, 'type'],
    ['hello', 'message'],
  ])('is refused with the field that is wrong: %#', (message, field) => {
    const parsed = parseProviderToHost(message);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toContain(field);
  });

  it('never makes the host throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseProviderToHost(value).ok).toBe('boolean');
      }),
    );
  });
});

describe('what comes from the host', () => {
  it('is checked just so', () => {
    expect(parseHostToProvider({ type: 'cancel', syncId: 1 }).ok).toBe(true);
    expect(parseHostToProvider({ type: 'cancel' }).ok).toBe(false);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseHostToProvider(value).ok).toBe('boolean');
      }),
    );
  });
});
