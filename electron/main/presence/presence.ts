import { app, type BrowserWindow, Menu, powerMonitor } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import type { RunObserver } from '#electron/host/syncHost.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { createTranslate, type Translate } from '#shared/i18n/translate.ts';
import { type Status, statusText } from '#shared/sync/status.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { PreferencesStore } from '../settings/preferencesStore.ts';
import { localeOf } from '../settings/windowSettings.ts';
import type { AppWindows } from '../windows/appWindows.ts';
import { bringToFront, isLookedAt, showQuietly } from '../windows/dialogVisibility.ts';
import { taskbarProgressOf, trayIconOf } from './appearance.ts';
import { applicationMenuTemplate } from './applicationMenu.ts';
import { Notifications } from './notifications.ts';
import { quitOnKey } from './quitKey.ts';
import { notificationOf } from './runNotification.ts';
import { scheduleLineOf } from './scheduleLine.ts';
import { comesBackForRun } from './showDuringRun.ts';
import { type RunEnd, type StatusListener, StatusWatcher } from './statusWatcher.ts';
import { Taskbar } from './taskbar.ts';
import { AppTray } from './tray.ts';

interface Surroundings {
  readonly window: BrowserWindow;
  readonly windows: AppWindows;
  readonly preferences: PreferencesStore;
  readonly schedule: Schedule;
  readonly sendReceive: () => void;
  readonly cancelAll: () => void;
}

interface StartedPresence {
  readonly observer: RunObserver;
  /** Somebody wanted to send and receive, and that is why nothing happens. */
  tellWorkingOffline(): void;
}

/** What the system shows of the app besides the dialog's page: tray, task bar, notifications, the window coming back. */
export function startPresence(around: Surroundings): StartedPresence {
  const { window, schedule } = around;
  const presence = new Presence(around);
  const watcher = new StatusWatcher({ clock: systemClock, isOnline: () => schedule.isOnline, listener: presence });
  const look = (): void => watcher.look();
  window.on('focus', () => presence.lookedAt());
  powerMonitor.on('resume', look);
  app.on('activate', () => bringToFront(window));
  if (process.platform !== 'darwin') quitOnKey(window);
  // The first look takes a while, which a window that is about to be shown does not have.
  window.on('show', look);
  if (window.isVisible()) look();
  schedule.subscribe(look);
  return { observer: watcher, tellWorkingOffline: () => presence.tellWorkingOffline() };
}

class Presence implements StatusListener {
  readonly #window: BrowserWindow;
  readonly #windows: AppWindows;
  readonly #preferences: PreferencesStore;
  readonly #schedule: Schedule;
  readonly #tray: AppTray;
  readonly #taskbar: Taskbar;
  readonly #notifications = new Notifications();
  #locale: Locale;
  #t: Translate;
  #status: Status = { kind: 'notYet' };
  #isErrorSeen = true;

  constructor({ window, windows, preferences, schedule, sendReceive, cancelAll }: Surroundings) {
    this.#window = window;
    this.#windows = windows;
    this.#preferences = preferences;
    this.#schedule = schedule;
    this.#tray = new AppTray({
      showDialog: () => bringToFront(window),
      sendReceive,
      cancelAll,
      setWorkOffline: (isOn) => schedule.setWorkOffline(isOn),
      disableSchedule: (choice) => schedule.disable(choice),
      setPreferences: (change) => preferences.change(change),
      quit: () => app.quit(),
    });
    this.#taskbar = new Taskbar(window);
    this.#locale = localeOf(preferences.current);
    this.#t = createTranslate(this.#locale);
    this.#speak();
    preferences.subscribe(() => this.#preferencesChanged());
  }

  runBegan(): void {
    if (this.#isEnding) return;
    if (comesBackForRun(this.#window, this.#preferences.current)) showQuietly(this.#window);
  }

  runEnded(end: RunEnd): void {
    if (this.#isEnding) return;
    const isLooking = isLookedAt(this.#window);
    if (end.newErrors.length > 0) this.#isErrorSeen = isLooking;
    const notification = notificationOf(end, { preferences: this.#preferences.current, isLooking, t: this.#t });
    if (notification === null) return;
    this.#notifications.show(notification, () => {
      bringToFront(this.#window);
      if (notification.isError) this.#windows.tell({ type: 'showTab', tab: 'errors' });
    });
  }

  statusChanged(status: Status): void {
    this.#status = status;
    this.#show();
  }

  tellWorkingOffline(): void {
    const t = this.#t;
    this.#notifications.show({ title: t('status.offline'), body: t('notification.workingOffline') }, () =>
      bringToFront(this.#window),
    );
  }

  lookedAt(): void {
    this.#isErrorSeen = true;
    this.#notifications.withdraw();
    this.#show();
  }

  /** The tasks that end because the app does are no news. */
  get #isEnding(): boolean {
    return this.#window.isDestroyed();
  }

  #preferencesChanged(): void {
    const locale = localeOf(this.#preferences.current);
    if (locale !== this.#locale) {
      this.#locale = locale;
      this.#t = createTranslate(locale);
      this.#speak();
    }
    this.#show();
  }

  #show(): void {
    if (this.#isEnding) return;
    const t = this.#t;
    const status = this.#status;
    const { showDuringRun, language, theme } = this.#preferences.current;
    const { state } = this.#schedule;
    const isRunning = status.kind === 'running';
    const line = statusText(status, t);
    // A line that changes several times a second would not let anybody use the menu.
    const statusLine = isRunning ? t('status.running') : line;
    const look = {
      icon: trayIconOf(status, this.#isErrorSeen),
      tooltip: t('tray.tooltip', { title: t('app.title'), status: line }),
      menu: {
        statusLine,
        isRunning,
        scheduleLine: scheduleLineOf(state, this.#locale, t),
        workOffline: state.workOffline,
        pause: state.pause?.choice ?? null,
        showDuringRun,
        language,
        theme,
      },
    };
    this.#tray.show(look, this.#locale, t);
    this.#taskbar.show(taskbarProgressOf(status, this.#isErrorSeen));
  }

  /** The menu bar; the tray's menu is made anew by itself. */
  #speak(): void {
    if (process.platform !== 'darwin') return;
    const template = applicationMenuTemplate(() => bringToFront(this.#window), this.#t);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }
}
