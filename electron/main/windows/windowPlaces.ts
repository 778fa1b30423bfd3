import { type BrowserWindow, type Display, screen } from 'electron';
import { OwnFile } from '../files/ownFile.ts';
import {
  nothingRemembered,
  rememberPlace,
  type RememberedPlaces,
  type StartingPlace,
  startingPlace,
} from './placement.ts';
import { readPlaces } from './readPlaces.ts';

/** A window that is being dragged is nowhere yet; and the details that the page folds are told of a moment later. */
const SETTLED_AFTER_MS = 400;

interface PlacesSource {
  readonly file: string;
  /** Whether the details are folded away now. */
  readonly isFolded: () => boolean;
  readonly warn: (problem: string) => void;
}

/** Where the dialog was on each display: read before it is opened, written when it has come to rest. */
export class WindowPlaces {
  readonly #file: OwnFile<RememberedPlaces>;
  readonly #isFolded: () => boolean;
  #remembered: RememberedPlaces;

  constructor({ file, isFolded, warn }: PlacesSource) {
    this.#isFolded = isFolded;
    this.#file = new OwnFile({
      path: file,
      read: (value) => ({ kind: 'read', value: readPlaces(value), wrong: null }),
      warn,
    });
    this.#remembered = this.#file.content ?? nothingRemembered;
  }

  get start(): StartingPlace {
    return startingPlace(this.#remembered, displays(), this.#isFolded());
  }

  /** How high the window is with its details, on the display that it was on last. */
  get unfoldedHeight(): number {
    return startingPlace(this.#remembered, displays(), false).bounds.height;
  }

  follow(window: BrowserWindow): void {
    let settling: NodeJS.Timeout | undefined;
    const moved = (): void => {
      clearTimeout(settling);
      settling = setTimeout(() => this.#remember(window), SETTLED_AFTER_MS);
    };
    window.on('move', moved);
    window.on('resize', moved);
    window.on('maximize', moved);
    window.on('unmaximize', moved);
    window.on('close', () => {
      clearTimeout(settling);
      this.#remember(window);
    });
  }

  #remember(window: BrowserWindow): void {
    // A minimized window is where it was, whatever its bounds say.
    if (window.isMinimized()) return;
    const bounds = window.getBounds();
    const now = { bounds, isFolded: this.#isFolded(), isMaximized: window.isMaximized() };
    const remembered = rememberPlace(this.#remembered, screen.getDisplayMatching(bounds), now);
    if (JSON.stringify(remembered) === JSON.stringify(this.#remembered)) return;
    this.#remembered = remembered;
    this.#file.write(remembered);
  }
}

function displays(): readonly [Display, ...Display[]] {
  return [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
}
