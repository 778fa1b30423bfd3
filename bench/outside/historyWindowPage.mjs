// @ts-check
// These functions run in the dialog's page and see nothing of this module.

/** @typedef {{ framesPerSecond: number, slowestFrameMs: number, longTasks: number }} Frames */

/** Looks at every frame from now on, until the function that it returns is called. */
export function watchFrames() {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  let isOver = false;
  /** @type {number | null} */
  let first = null;
  let [frames, slowestFrameMs, last] = [0, 0, 0];
  /** @param {number} now */
  const look = (now) => {
    if (isOver) return;
    if (first !== null) {
      frames += 1;
      slowestFrameMs = Math.max(slowestFrameMs, now - last);
    }
    first ??= now;
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return /** @returns {Promise<Frames>} */ async () => {
    isOver = true;
    const framesPerSecond = (frames * 1_000) / (last - (first ?? last));
    await new Promise((resolve) => {
      setTimeout(resolve, 100); // the observer is told a little later
    });
    observer.disconnect();
    return { framesPerSecond, slowestFrameMs, longTasks };
  };
}

/**
 * Scrolls a little in each frame.
 * @param {{ seconds: number, pixelsAFrame: number }} how
 */
export async function scrollThroughRuns({ seconds, pixelsAFrame }) {
  const grid = /** @type {HTMLElement} */ (document.querySelector('[role=grid]:has([data-index])'));
  const began = performance.now();
  let [last, top] = [began, 0];
  while (last - began < seconds * 1_000) {
    last = await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    top += pixelsAFrame; // not read from the page, which would make it lay itself out here
    grid.scrollTop = top;
  }
  if (grid.scrollTop === 0) throw new Error('There was nothing to scroll');
}

/** @returns {Promise<number>} milliseconds from a click on the tab until the first runs have been drawn */
export async function openHistory() {
  const tab = [...document.querySelectorAll('[role=tab]')].find(({ id }) => id.includes('history'));
  const began = performance.now();
  /** @type {HTMLElement} */ (tab).click();
  let now = began;
  do {
    now = await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  } while (document.querySelector('[role=grid] [data-index]:not([aria-busy=true])') === null && now - began < 10_000);
  // What a frame finds is drawn at its end.
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  return performance.now() - began;
}

/**
 * @param {string} text
 * @returns {Promise<number>} milliseconds until it is said that no run has this text
 */
export async function filterForNothing(text) {
  const box = /** @type {HTMLInputElement} */ (document.querySelector('input[type=search]:focus'));
  const setValue = /** @type {(value: string) => void} */ (
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.bind(box)
  );
  const began = performance.now();
  setValue(text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  let now = began;
  while (document.querySelector('[role=grid] [data-index]') !== null && now - began < 10_000) {
    now = await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  return performance.now() - began;
}
