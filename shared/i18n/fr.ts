import type { Messages } from './index.ts';

export const fr = {
  'app.title': 'Progression de l’envoi/réception',

  'summary.completed': '{succeeded, number} tâches sur {total, number} effectuées correctement',
  'summary.nothingYet': 'Rien n’a encore été envoyé ni reçu',
  'summary.progress': 'Progression globale',
  'summary.allDone': 'Terminé',
  'summary.failed': '{count, plural, one {# échec} other {# échecs}}',
  'summary.cancelled': '{count, plural, one {# annulée} other {# annulées}}',

  'action.cancelAll': 'Annuler tout',
  'action.cancelTask': 'Annuler la tâche',
  'action.showDetails': 'Détails >>',
  'action.hideDetails': '<< Détails',
  'action.sendReceive': 'Envoyer/recevoir tout',
  'action.dismiss': 'Fermer',

  'tab.tasks': 'Tâches',
  'tab.errors': 'Erreurs',
  'tab.count': '{count, number}',

  'column.name': 'Nom',
  'column.progress': 'Progression',
  'column.remaining': 'Restant',

  'task.name': '{account} - {part}',
  'part.sending': 'Envoi',
  'part.receiving': 'Réception',
  'part.synchronizing': 'Synchronisation',

  'state.waiting': 'En attente',
  'state.processing': 'En cours',
  'state.cancelling': 'Annulation…',
  'state.completed': 'Terminée',
  'state.completedWithWarnings': 'Terminée avec des avertissements',
  'state.completedWithErrors': 'Terminée avec des erreurs',
  'state.failed': 'Échec',
  'state.cancelled': 'Annulée',
  'state.cancelledByForce': 'Annulée (arrêt forcé)',
  'state.stalled': 'Bloquée depuis {duration}',
  'state.stalledAt': 'Bloquée depuis {duration} - dernière étape : {step}',
  'state.atStep': '{state} - {step}',

  'progress.count': '{index, number} sur {max, number}',
  'time.left': 'reste {duration}',
  'time.aboutLeft': 'environ {duration}',
  'time.elapsed': '{duration} écoulées',
  'time.took': 'durée {duration}',

  'errors.sentence': 'La tâche « {task} » a signalé une erreur ({code}) : « {text} »',
  'errors.warning': 'La tâche « {task} » a signalé un avertissement ({code}) : « {text} »',
  'errors.times': '×{count, number}',
  'errors.repeated': '{count, plural, one {Signalée une fois} other {Signalée # fois}}',
  'errors.more': 'et {count, plural, one {# autre} other {# autres}}',
  'severity.error': 'Erreur',
  'severity.warning': 'Avertissement',
  'severity.cancelled': 'Annulée',

  'empty.notYet': 'Prêt à envoyer et recevoir',
  'empty.notYetHint': 'Appuyez sur F9 ou choisissez Envoyer/recevoir tout.',
  'empty.noTasks': 'Il n’y avait rien à envoyer ni à recevoir',
  'empty.noTasksHint': 'Aucun compte n’est encore configuré.',
  'empty.noErrors': 'Aucune erreur',
  'empty.noErrorsHint': 'Si un problème survient, il sera expliqué ici.',

  'startup.stores': 'La liste des banques n’a pas pu être lue',
  'startup.preferences': 'Vos préférences n’ont pas pu être lues',
  'startup.reason': '{path} n’est pas utilisé : {reason}',
  'startup.reasonKept': '{path} n’est pas utilisé : {reason} Le fichier a été conservé sous {keptAs}.',

  'host.providerExited': 'Le processus du fournisseur s’est arrêté de façon inattendue ({exit}).',
  'host.providerExitedWithWords':
    'Le processus du fournisseur s’est arrêté de façon inattendue ({exit}). Ses derniers mots : {words}',
  'host.providerEndedByForce':
    'Le processus du fournisseur a été arrêté de force, car une autre tâche de ce compte n’a pas réagi à l’annulation.',
  'host.providerNotStarted': 'Le processus du fournisseur n’a pas pu être démarré : {reason}',
  'host.providerLoadFailed': 'Le fournisseur n’a pas pu être chargé : {reason}',
  'host.providerKindUnknown': 'Il n’existe aucun fournisseur du type « {kind} ».',
  'host.providerBrokeProtocol':
    'Le processus du fournisseur a envoyé un message incompréhensible ({problem}) et a été arrêté.',
  'host.startRefused': 'Le fournisseur a refusé de démarrer la synchronisation.',
  'host.failedWithoutError': 'Le fournisseur a signalé l’échec de la synchronisation sans en donner la raison.',
  'host.endedWithoutDone': 'Le thread du fournisseur s’est terminé sans signaler la fin de la synchronisation.',
  'host.cancelled': 'Cette tâche a été annulée avant d’être terminée.',
  'host.moreErrors': 'Les erreurs suivantes ne sont pas énumérées une à une.',

  'explain.unknownWin32': 'Erreur Windows {number}, pour laquelle cette application n’a pas d’explication.',
  'explain.unknownFailure':
    'Une erreur du domaine {facility} portant le numéro {number}, pour laquelle cette application n’a pas d’explication.',
  'explain.unknownWarning':
    'Une remarque portant le code {code}, et non un échec, pour laquelle cette application n’a pas d’explication.',
  'explain.unknownAction': 'Copiez cette entrée et demandez sa signification à l’éditeur du fournisseur.',
} satisfies Messages;
