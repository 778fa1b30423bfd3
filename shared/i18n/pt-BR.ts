import type { Messages } from './index.ts';

export const ptBR = {
  'app.title': 'Send/Receive Progress',

  'summary.completed': '{succeeded, number} of {total, number} Tasks have completed successfully',
  'summary.nothingYet': 'Nothing has been sent or received yet',
  'summary.progress': 'Overall progress',

  'action.cancelAll': 'Cancel All',
  'action.cancelTask': 'Cancel Task',
  'action.showDetails': 'Details >>',
  'action.hideDetails': '<< Details',
  'action.sendReceive': 'Send/Receive All',

  'tab.tasks': 'Tasks',
  'tab.errors': 'Errors',

  'column.name': 'Name',
  'column.progress': 'Progress',
  'column.remaining': 'Remaining',

  'task.name': '{account} - {part}',
  'part.sending': 'Sending',
  'part.receiving': 'Receiving',
  'part.synchronizing': 'Synchronizing',

  'state.waiting': 'Waiting',
  'state.processing': 'Processing',
  'state.cancelling': 'Cancelling…',
  'state.completed': 'Completed',
  'state.completedWithWarnings': 'Completed with warnings',
  'state.completedWithErrors': 'Completed with errors',
  'state.failed': 'Failed',
  'state.cancelled': 'Cancelled',
  'state.cancelledByForce': 'Cancelled (ended by force)',
  'state.stalled': 'Stalled for {duration}',
  'state.stalledAt': 'Stalled for {duration} - last step: {step}',

  'errors.sentence': "Task ''{task}'' reported error ({code}) : ''{text}''",
  'errors.warning': "Task ''{task}'' reported warning ({code}) : ''{text}''",

  'host.providerExited': "The provider''s process ended unexpectedly ({exit}).",
  'host.providerExitedWithWords': "The provider''s process ended unexpectedly ({exit}). Its last words: {words}",
  'host.providerEndedByForce':
    "The provider''s process was ended by force because another task of this account did not react to being cancelled.",
  'host.providerNotStarted': "The provider''s process could not be started: {reason}",
  'host.providerLoadFailed': 'The provider could not be loaded: {reason}',
  'host.providerKindUnknown': "There is no provider of the kind ''{kind}''.",
  'host.providerBrokeProtocol':
    "The provider''s process sent something that is not understood ({problem}) and was ended.",
  'host.startRefused': 'The provider refused to start the synchronisation.',
  'host.failedWithoutError': 'The provider reported that the synchronisation failed, and gave no reason.',
  'host.endedWithoutDone': "The provider''s thread ended without reporting the end of the synchronisation.",
  'host.cancelled': 'This task was cancelled before it was completed.',
  'host.moreErrors': 'Further errors are not listed one by one.',
} satisfies Messages;
