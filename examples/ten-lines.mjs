const IID_IMAPISyncProgressCallback = '{5024A386-2D44-486A-81A8-8F0ECB6071DD}';
export default {
  async SynchronizeInBackground({ punkCallBack, psesSync }) {
    const out = { value: null };
    punkCallBack.QueryInterface(IID_IMAPISyncProgressCallback, out);
    for (let i = 1; i <= 40 && !psesSync.signal.aborted; i += 1) {
      await out.value.Progress(`Copying photo ${i} of 40`, i, 40);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return out.value.Done(null, psesSync.signal.aborted ? 0x80040113 : 0);
  },
};
