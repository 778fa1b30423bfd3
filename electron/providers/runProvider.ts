import { connectToHost } from '#electron/transport/hostConnection.ts';
import { ProviderRunner } from './providerRunner.ts';

/** The entry of every provider process; the host's first message says which provider it is to be. */
const host = connectToHost();
const runner = new ProviderRunner((message) => host.send(message));
host.onMessage((message) => runner.receive(message));
