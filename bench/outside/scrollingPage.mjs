// @ts-check
// Both functions run in the dialog's page and see nothing of this module.

/** @typedef {{ patches: number, rows: number }} PatchCount */

/** Before the page's own scripts: counts the patches that the window says it has applied, and their rows. */
export function countPatches() {
  /** @type {PatchCount} */
  const count = { patches: 0, rows: 0 };
  Object.assign(globalThis, { patchCount: count });
  let cellsPerRow = Number.NaN;
  const postMessage = Reflect.get(MessagePort.prototype, 'postMessage');
  MessagePort.prototype.postMessage = function post(/** @type {any} */ message, /** @type {any} */ options) {
    if (message?.type === 'applied') count.patches += 1;
    return postMessage.call(this, message, options);
  };
  const addEventListener = Reflect.get(MessagePort.prototype, 'addEventListener');
  MessagePort.prototype.addEventListener = function listen(
    /** @type {string} */ type,
    /** @type {any} */ listener,
    /** @type {any} */ options,
  ) {
    /** @param {Event} event */
    const counting = (event) => {
      const { data } = /** @type {MessageEvent} */ (event);
      if (data?.type === 'snapshot') cellsPerRow = 1 + data.cells.length / data.tasks.length;
      if (data?.type === 'patch') count.rows += data.rows.length / cellsPerRow;
      listener(event);
    };
    return addEventListener.call(this, type, type === 'message' ? counting : listener, options);
  };
}

/**
 * Scrolls a little in each frame.
 * @param {number} seconds
 */
export async function scrollThroughTasks(seconds) {
  const scroller = [...document.querySelectorAll('*')].reduce((most, element) =>
    element.scrollHeight - element.clientHeight > most.scrollHeight - most.clientHeight ? element : most,
  );
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });

  const count = /** @type {{ patchCount: PatchCount }} */ (/** @type {unknown} */ (globalThis)).patchCount;
  const before = { ...count };
  const began = performance.now();
  let [frames, last, slowestFrameMs, top] = [0, began, 0, 0];
  while (last - began < seconds * 1_000) {
    const now = await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    slowestFrameMs = Math.max(slowestFrameMs, now - last);
    last = now;
    frames += 1;
    top += 17; // not read from the page, which would make it lay itself out here
    scroller.scrollTop = top;
  }
  if (scroller.scrollTop === 0) throw new Error('There was nothing to scroll');
  await new Promise((resolve) => {
    setTimeout(resolve, 100); // the observer is told a little later
  });
  const patches = count.patches - before.patches;
  return { frames, slowestFrameMs, longTasks, patches, rowsPerPatch: (count.rows - before.rows) / patches };
}
