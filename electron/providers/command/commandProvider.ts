import { IID_IMAPISync, IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { failed, HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { IMAPISync, MAPISIB } from '#shared/mapi/sync.ts';
import { CreateEvent } from '#shared/mapi/threadEvent.ts';
import { ComObject, type InterfaceOut } from '#shared/mapi/unknown.ts';
import { CommandTask } from './commandTask.ts';
import { type CommandSettings, parseCommandSettings } from './settings.ts';

/** A store provider that is any command-line tool: each of its tasks runs one. */
export class CommandProvider extends ComObject implements IMAPISync {
  constructor() {
    super(IID_IMAPISync);
  }

  SynchronizeInBackground({ psesSync, punkCallBack, phSyncDoneEvent }: MAPISIB): HRESULT {
    const out: InterfaceOut = { value: null };
    const hr = punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, out);
    if (failed(hr)) return hr;
    const callback = out.value as IMAPISyncProgressCallback;
    let settings: CommandSettings;
    try {
      settings = parseCommandSettings(psesSync.settings);
    } catch (error) {
      void callback.Error(HR.MAPI_E_UNCONFIGURED, error instanceof Error ? error.message : String(error));
      return HR.MAPI_E_UNCONFIGURED;
    }
    const thread = CreateEvent();
    phSyncDoneEvent.value = thread;
    void new CommandTask(settings, callback, psesSync.signal, thread).run();
    return HR.S_OK;
  }
}
