import { CommandProvider } from './command/commandProvider.ts';
import { DemoProvider } from './demo/demoProvider.ts';
import { loadModuleProvider } from './module/moduleProvider.ts';
import type { Provider } from '#shared/mapi/sync.ts';
import type { ProviderSettings } from './providerSettings.ts';

/** The kinds of providers that a store can name. */
const KINDS: Readonly<Record<string, (settings: ProviderSettings) => Provider | Promise<Provider>>> = {
  command: () => new CommandProvider(),
  demo: () => new DemoProvider(),
  module: loadModuleProvider,
};

export class UnknownKindError extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(`There is no provider of the kind '${kind}'`);
    this.kind = kind;
  }
}

export async function loadProvider(kind: string, settings: ProviderSettings): Promise<Provider> {
  const load = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (load === undefined) throw new UnknownKindError(kind);
  return load(settings);
}
