import { COLUMN, readUnsigned } from '#shared/sync/columns.ts';
import type { RunStore } from '../../../renderer/state/runStore.ts';

/** When a position was first seen, on the common clock. */
export interface Sighting {
  readonly stamp: number;
  readonly at: number;
}

/** First seen in the window's state, and first seen in a frame that was drawn. */
export interface Sightings {
  readonly applied: Sighting[];
  readonly framed: Sighting[];
}

function note(list: Sighting[], stamp: number): void {
  if (list.at(-1)?.stamp !== stamp) list.push({ stamp, at: performance.timeOrigin + performance.now() });
}

/** Notes when the first row's position, which is the time of a call, comes to the window's state and to the screen. */
export function watchFirstRow(store: RunStore): Sightings {
  const sightings: Sightings = { applied: [], framed: [] };
  const stampNow = (): number => (store.cells.length === 0 ? 0 : readUnsigned(store.cells, 0, COLUMN.index));

  const receive = store.receive.bind(store);
  store.receive = (message) => {
    receive(message);
    note(sightings.applied, stampNow());
  };

  const afterFrame = new MessageChannel();
  afterFrame.port1.addEventListener('message', ({ data }: MessageEvent<number>) => note(sightings.framed, data));
  afterFrame.port1.start();
  store.subscribe(() => {
    // Comes when this frame's callbacks, React's work, style, layout and paint are over.
    if (stampNow() !== sightings.framed.at(-1)?.stamp) afterFrame.port2.postMessage(stampNow());
  });
  return sightings;
}
