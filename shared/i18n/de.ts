import type { Messages } from './index.ts';

export const de = {
  'app.title': 'Übermittlungsstatus',

  'summary.completed': '{succeeded, number} von {total, number} Aufgaben erfolgreich abgeschlossen',
  'summary.nothingYet': 'Es wurde noch nichts gesendet oder empfangen',
  'summary.progress': 'Gesamtfortschritt',
  'summary.allDone': 'Alles erledigt',
  'summary.failed': '{count, number} fehlgeschlagen',
  'summary.cancelled': '{count, number} abgebrochen',

  'action.cancelAll': 'Alle abbrechen',
  'action.cancelTask': 'Aufgabe abbrechen',
  'action.showDetails': 'Details >>',
  'action.hideDetails': '<< Details',
  'action.sendReceive': 'Senden/Empfangen',
  'action.dismiss': 'Schließen',

  'tab.tasks': 'Aufgaben',
  'tab.errors': 'Fehler',
  'tab.count': '{count, number}',

  'column.name': 'Name',
  'column.progress': 'Status',
  'column.remaining': 'Verbleibend',

  'task.name': '{account} - {part}',
  'part.sending': 'Senden',
  'part.receiving': 'Empfangen',
  'part.synchronizing': 'Synchronisieren',

  'state.waiting': 'Wartet',
  'state.processing': 'In Bearbeitung',
  'state.cancelling': 'Wird abgebrochen…',
  'state.completed': 'Abgeschlossen',
  'state.completedWithWarnings': 'Mit Warnungen abgeschlossen',
  'state.completedWithErrors': 'Mit Fehlern abgeschlossen',
  'state.failed': 'Fehlgeschlagen',
  'state.cancelled': 'Abgebrochen',
  'state.cancelledByForce': 'Abgebrochen (zwangsweise beendet)',
  'state.stalled': 'Steht seit {duration}',
  'state.stalledAt': 'Steht seit {duration} - letzter Schritt: {step}',
  'state.atStep': '{state} - {step}',

  'progress.count': '{index, number} von {max, number}',
  'time.left': 'noch {duration}',
  'time.aboutLeft': 'noch etwa {duration}',
  'time.elapsed': '{duration} vergangen',
  'time.took': 'Dauer {duration}',

  'errors.sentence': 'Fehler ({code}) beim Ausführen der Aufgabe „{task}“: „{text}“',
  'errors.warning': 'Warnung ({code}) beim Ausführen der Aufgabe „{task}“: „{text}“',
  'errors.times': '×{count, number}',
  'errors.repeated': '{count, plural, one {Einmal} other {#-mal}} gemeldet',
  'errors.more': 'und {count, number} weitere',
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.cancelled': 'Abgebrochen',

  'empty.notYet': 'Bereit zum Senden und Empfangen',
  'empty.notYetHint': 'Drücken Sie F9, oder wählen Sie „Senden/Empfangen“.',
  'empty.noTasks': 'Es gab nichts zu senden oder zu empfangen',
  'empty.noTasksHint': 'Es ist noch kein Konto eingerichtet.',
  'empty.noErrors': 'Keine Fehler',
  'empty.noErrorsHint': 'Wenn etwas schiefgeht, wird es hier erklärt.',

  'startup.stores': 'Die Liste der Speicher konnte nicht gelesen werden',
  'startup.preferences': 'Ihre Einstellungen konnten nicht gelesen werden',
  'startup.reason': '{path} wird nicht verwendet: {reason}',
  'startup.reasonKept': '{path} wird nicht verwendet: {reason} Die Datei wurde als {keptAs} aufbewahrt.',

  'host.providerExited': 'Der Prozess des Anbieters wurde unerwartet beendet ({exit}).',
  'host.providerExitedWithWords':
    'Der Prozess des Anbieters wurde unerwartet beendet ({exit}). Seine letzten Worte: {words}',
  'host.providerEndedByForce':
    'Der Prozess des Anbieters wurde zwangsweise beendet, weil eine andere Aufgabe dieses Kontos nicht auf den Abbruch reagierte.',
  'host.providerNotStarted': 'Der Prozess des Anbieters konnte nicht gestartet werden: {reason}',
  'host.providerLoadFailed': 'Der Anbieter konnte nicht geladen werden: {reason}',
  'host.providerKindUnknown': 'Es gibt keinen Anbieter der Art „{kind}“.',
  'host.providerBrokeProtocol':
    'Der Prozess des Anbieters hat etwas Unverständliches gesendet ({problem}) und wurde beendet.',
  'host.startRefused': 'Der Anbieter hat es abgelehnt, die Synchronisierung zu starten.',
  'host.failedWithoutError':
    'Der Anbieter hat gemeldet, dass die Synchronisierung fehlgeschlagen ist, und keinen Grund genannt.',
  'host.endedWithoutDone': 'Der Thread des Anbieters endete, ohne das Ende der Synchronisierung zu melden.',
  'host.cancelled': 'Diese Aufgabe wurde abgebrochen, bevor sie abgeschlossen war.',
  'host.moreErrors': 'Weitere Fehler werden nicht einzeln aufgeführt.',

  'explain.unknownWin32': 'Windows-Fehler {number}, für den diese App keine Erklärung hat.',
  'explain.unknownFailure':
    'Ein Fehler des Bereichs {facility} mit der Nummer {number}, für den diese App keine Erklärung hat.',
  'explain.unknownWarning': 'Ein Hinweis mit dem Code {code}, kein Fehlschlag, für den diese App keine Erklärung hat.',
  'explain.unknownAction': 'Kopieren Sie diesen Eintrag, und fragen Sie den Hersteller des Anbieters, was er bedeutet.',
} satisfies Messages;
