import { errorSentence } from '#shared/i18n/taskText.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Preferences } from '#shared/settings/preferences.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { Run } from '#shared/sync/run.ts';
import { statusOf, statusText } from '#shared/sync/status.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { shorten } from './shorten.ts';
import type { RunEnd } from './statusWatcher.ts';

export interface RunNotification {
  readonly title: string;
  readonly body: string;
  readonly isError: boolean;
}

interface Addressee {
  readonly preferences: Pick<Preferences, 'notifyErrors' | 'notifyClean'>;
  /** Whoever looks at the dialog need not be told. */
  readonly isLooking: boolean;
  readonly t: Translate;
}

/** More than any system shows. */
const MAX_LENGTH = 250;

/** What there is to tell when a run has ended; a cancelled run is no news to whoever cancelled it. */
export function notificationOf(
  { run, newErrors }: RunEnd,
  { preferences, isLooking, t }: Addressee,
): RunNotification | null {
  if (isLooking) return null;
  const status = statusOf(run, true);
  const title = statusText(status, t);
  if (status.kind === 'failed') {
    const body = preferences.notifyErrors ? errorText(run, newErrors, t) : null;
    return body === null ? null : { title, body, isError: true };
  }
  if (status.kind !== 'upToDate' || !preferences.notifyClean) return null;
  return { title, body: t('notification.clean', { count: run.tasks.length }), isError: false };
}

/** Null if all its errors are old news: those of an earlier end of this run. */
function errorText({ tasks }: Run, newErrors: readonly ErrorLine[], t: Translate): string | null {
  const [first] = newErrors;
  if (first === undefined) return null;
  const error = errorSentence(first, tasks[first.task] as TaskIdentity, t);
  const count = new Set(newErrors.map(({ task }) => task)).size;
  return shorten(t('notification.failed', { count, error }), MAX_LENGTH);
}
