import type { HostToProvider, LoadProvider, Synchronize } from '#shared/protocol/provider.ts';
import { replaceSecrets, secretsIn } from '#shared/settings/secretReference.ts';
import { isSecretPlace } from '#shared/settings/storeKinds/secretPlaces.ts';
import type { LaunchProvider, ProcessListener } from '#electron/transport/providerProcess.ts';
import { HiddenSecrets } from './hideSecrets.ts';
import type { SecretVault } from './secretVault.ts';

/**
 * The only place where secrets pass: into the messages to a provider's process on their way out, and out of everything
 * that comes back. The host itself, its log and its trace know the references alone.
 */
export function launchWithSecrets(launch: LaunchProvider, vault: SecretVault): LaunchProvider {
  return (name, listener) => {
    const hidden = new HiddenSecrets();
    let kind = '';
    const process = launch(name, hearWithout(hidden, listener));
    const reveal = <Message extends LoadProvider | Synchronize>(message: Message): Message => {
      if (message.type === 'load') kind = message.kind;
      if (secretsIn(message.settings).length === 0) return message;
      const settings = replaceSecrets(message.settings, ({ $secret }, place) => {
        const secret = $secret === null || !isSecretPlace(kind, place) ? null : vault.reveal($secret);
        if (secret !== null) hidden.add(secret);
        return secret;
      });
      return { ...message, settings: settings as Message['settings'] };
    };
    return {
      get pid() {
        return process.pid;
      },
      get lastWords() {
        return hidden.inText(process.lastWords);
      },
      send(message: HostToProvider) {
        if (message.type !== 'load' && message.type !== 'synchronize') return process.send(message);
        const missing = message.type === 'load' ? missingSecret(message, vault) : null;
        if (missing === null) return process.send(reveal(message));
        // The session that asks is still being made; it hears of it afterwards, as of everything else.
        queueMicrotask(() => listener.onMessage({ type: 'loadFailed', problem: 'secretMissing', detail: missing }));
      },
      kill: () => process.kill(),
    };
  };
}

function hearWithout(hidden: HiddenSecrets, listener: ProcessListener): ProcessListener {
  return {
    onMessage: (message) => listener.onMessage(hidden.in(message)),
    onExit: (exit) => listener.onExit({ ...exit, lastWords: hidden.inText(exit.lastWords) }),
  };
}

/** The name of a secret that is not there, as the user knows it. */
function missingSecret({ settings }: LoadProvider, vault: SecretVault): string | null {
  for (const [place, { $secret }] of secretsIn(settings)) {
    if ($secret === null || vault.reveal($secret) === null) return place.slice(place.lastIndexOf('.') + 1);
  }
  return null;
}
