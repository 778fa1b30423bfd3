import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, channelOf, STATE_PORT_CHANNEL, STATE_PORT_MESSAGE } from '#shared/protocol/bridge.ts';

/** The window's only way out. It can name commands, not channels. */
const bridge: Bridge = {
  locale: process.argv.find((argument) => argument.startsWith('--locale='))?.slice('--locale='.length) ?? 'en',
  invoke: (command, argument) => ipcRenderer.invoke(channelOf(command), argument),
};

contextBridge.exposeInMainWorld('sendReceive', bridge);

// A port cannot pass through the context bridge; a message to the page itself can carry it.
ipcRenderer.on(STATE_PORT_CHANNEL, (event) => {
  window.postMessage(STATE_PORT_MESSAGE, window.location.origin, event.ports);
});
