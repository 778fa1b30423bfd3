import { IID_IMAPISync, IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR, failed, type HRESULT } from '#shared/mapi/hresult.ts';
import type { IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { IMAPISync, MAPISIB } from '#shared/mapi/sync.ts';
import { CreateEvent } from '#shared/mapi/threadEvent.ts';
import { ComObject, type InterfaceOut } from '#shared/mapi/unknown.ts';
import type { Scenario } from './scenario.ts';
import { findScenario } from './scenarioFiles.ts';
import { ScenarioPlayer } from './scenarioPlayer.ts';

/** A store provider that does what a scenario file says, so that everything a host can meet can be shown. */
export class DemoProvider extends ComObject implements IMAPISync {
  readonly #scenarios = new Map<unknown, Promise<Scenario>>();

  constructor() {
    super(IID_IMAPISync);
  }

  async SynchronizeInBackground(psibpb: MAPISIB): Promise<HRESULT> {
    const out: InterfaceOut = { value: null };
    const hr = psibpb.punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, out);
    if (failed(hr)) return hr;
    const callback = out.value as IMAPISyncProgressCallback;
    try {
      const scenario = await this.#scenario(psibpb.psesSync.settings.scenario);
      if (scenario.refuseWith !== undefined) return scenario.refuseWith;
      const thread = CreateEvent();
      psibpb.phSyncDoneEvent.value = thread;
      void new ScenarioPlayer(scenario, callback, psibpb.psesSync.signal, thread).play();
      return HR.S_OK;
    } catch (error) {
      void callback.Error(HR.MAPI_E_CORRUPT_DATA, error instanceof Error ? error.message : String(error));
      return HR.MAPI_E_CORRUPT_DATA;
    }
  }

  // A store may have thousands of parts that play the same scenario.
  #scenario(name: unknown): Promise<Scenario> {
    const found = this.#scenarios.get(name) ?? findScenario(name);
    this.#scenarios.set(name, found);
    return found;
  }
}
