import type { Bridge } from '#shared/protocol/bridge.ts';

declare global {
  interface Window {
    readonly sendReceive: Bridge;
  }
}
