import { type GUID, IID_IUnknown, parseGuid } from './guid.ts';
import { HR, type HRESULT } from './hresult.ts';

/** `ppv` of QueryInterface: where the method stores the interface that was asked for, or null. */
export interface InterfaceOut {
  value: IUnknown | null;
}

export interface IUnknown {
  /* slot 0 */ QueryInterface(riid: GUID, ppv: InterfaceOut): HRESULT;
  /* slot 1 */ AddRef(): number;
  /* slot 2 */ Release(): number;
}

/**
 * The reference counting and interface look-up that every object of ours shares. An object starts with one reference,
 * its creator's.
 */
export abstract class ComObject implements IUnknown {
  readonly #interfaces: readonly GUID[];
  #references = 1;

  constructor(...interfaces: GUID[]) {
    this.#interfaces = [IID_IUnknown, ...interfaces];
  }

  QueryInterface(riid: GUID, ppv: InterfaceOut): HRESULT {
    ppv.value = null;
    const iid = parseGuid(riid);
    if (iid === undefined || !this.#interfaces.includes(iid)) return HR.E_NOINTERFACE;
    this.#retain();
    ppv.value = this;
    return HR.S_OK;
  }

  AddRef(): number {
    return this.#retain();
  }

  Release(): number {
    if (this.#references > 0) this.#references -= 1;
    return this.#references;
  }

  // Apart from AddRef, so that a class that does more there does not do it for QueryInterface as well.
  #retain(): number {
    // A released object stays released: in COM its memory would be gone.
    if (this.#references > 0) this.#references += 1;
    return this.#references;
  }

  protected get isReleased(): boolean {
    return this.#references === 0;
  }
}
