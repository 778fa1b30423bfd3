/** The source of all keys. ICU message syntax: a literal apostrophe is written twice. */
export const en = {
  'app.title': 'Send/Receive Progress',

  'summary.completed': '{succeeded, number} of {total, number} Tasks have completed successfully',
  'summary.nothingYet': 'Nothing has been sent or received yet',
  'summary.progress': 'Overall progress',
  'summary.allDone': 'All done',
  'summary.failed': '{count, number} failed',
  'summary.cancelled': '{count, number} cancelled',

  'action.cancelAll': 'Cancel All',
  'action.cancelTask': 'Cancel Task',
  'action.showDetails': 'Details >>',
  'action.hideDetails': '<< Details',
  'action.sendReceive': 'Send/Receive All',
  'action.dismiss': 'Dismiss',

  'tab.tasks': 'Tasks',
  'tab.errors': 'Errors',
  'tab.count': '{count, number}',

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
  'state.atStep': '{state} - {step}',

  'progress.count': '{index, number} of {max, number}',
  'time.left': '{duration} left',
  'time.aboutLeft': 'about {duration}',
  'time.elapsed': '{duration} elapsed',
  'time.took': 'took {duration}',

  'errors.sentence': "Task ''{task}'' reported error ({code}) : ''{text}''",
  'errors.warning': "Task ''{task}'' reported warning ({code}) : ''{text}''",
  'errors.times': '×{count, number}',
  'errors.repeated': 'Reported {count, plural, one {once} other {# times}}',
  'errors.more': 'and {count, number} more',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.cancelled': 'Cancelled',

  'empty.notYet': 'Ready to send and receive',
  'empty.notYetHint': 'Press F9 or choose Send/Receive All.',
  'empty.noTasks': 'There was nothing to send or receive',
  'empty.noTasksHint': 'No account is set up yet.',
  'empty.noErrors': 'No errors',
  'empty.noErrorsHint': 'If something goes wrong, it is explained here.',

  'startup.stores': 'The list of stores could not be read',
  'startup.preferences': 'Your preferences could not be read',
  'startup.reason': '{path} is not used: {reason}',
  'startup.reasonKept': '{path} is not used: {reason} It was kept as {keptAs}.',

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

  'explain.unknownWin32': 'Windows error {number}, which this app has no explanation for.',
  'explain.unknownFailure':
    'An error of the area {facility} with the number {number}, which this app has no explanation for.',
  'explain.unknownWarning': 'A note with the code {code}, not a failure, which this app has no explanation for.',
  'explain.unknownAction': 'Copy this entry and ask whoever makes the provider what it means.',
} as const;
