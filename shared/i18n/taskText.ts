import { formatHresult } from '../mapi/hresult.ts';
import type { ErrorLine, Message } from '../sync/message.ts';
import type { TaskIdentity } from '../sync/task.ts';
import type { Translate } from './translate.ts';

/** "Sending", or what the store calls it. */
export function partName({ part }: TaskIdentity, t: Translate): string {
  return typeof part === 'string' ? t(`part.${part}`) : part.name;
}

/** "someone@example.com - Sending" */
export function taskName(task: TaskIdentity, t: Translate): string {
  return t('task.name', { account: task.account, part: partName(task, t) });
}

/** The provider's words as they are, or the host's in the user's language. */
function messageText(message: Message, t: Translate): string {
  return typeof message === 'string' ? message : t(`host.${message.id}`, message.args);
}

/** "Task 'someone@example.com - Sending' reported error (0x8004210B) : 'The operation timed out …'" */
export function errorSentence(
  line: Pick<ErrorLine, 'severity' | 'hr' | 'message'>,
  task: TaskIdentity,
  t: Translate,
): string {
  return t(line.severity === 'warning' ? 'errors.warning' : 'errors.sentence', {
    task: taskName(task, t),
    code: formatHresult(line.hr),
    text: messageText(line.message, t),
  });
}
