import { contextBridge, ipcRenderer } from 'electron';
import {
  type Bridge,
  channelOf,
  NEWS_CHANNEL,
  SETTINGS_CHANNEL,
  STATE_PORT_CHANNEL,
  STATE_PORT_MESSAGE,
  type WindowNews,
  type WindowSettings,
} from '#shared/protocol/bridge.ts';

/** The window's only way out. It can name commands, not channels. */
const bridge: Bridge = {
  // The one thing that is waited for: without it the page would first be drawn in another language.
  settings: ipcRenderer.sendSync(SETTINGS_CHANNEL) as WindowSettings,
  onNews(listener) {
    ipcRenderer.on(NEWS_CHANNEL, (_event, news: WindowNews) => listener(news));
  },
  invoke: (command, argument) => ipcRenderer.invoke(channelOf(command), argument),
};

contextBridge.exposeInMainWorld('sendReceive', bridge);

// A port cannot pass through the context bridge; a message to the page itself can carry it.
ipcRenderer.on(STATE_PORT_CHANNEL, (event) => {
  window.postMessage(STATE_PORT_MESSAGE, window.location.origin, event.ports);
});
