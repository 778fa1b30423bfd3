import type { FindingTexts } from './en.ts';

export const findingTextsFr = {
  'finding.index-beyond-max': 'L’index était supérieur au maximum, qui signifie que tout est terminé.',
  'finding.index-backwards': 'L’index a reculé alors que le texte et le maximum étaient restés les mêmes.',
  'finding.error-with-s-ok': 'Error a reçu S_OK, qui n’est ni une erreur ni un avertissement.',
  'finding.success-after-error':
    'Done a signalé une réussite après une erreur ; ce qui ne mérite qu’un avertissement se signale avec un code d’avertissement.',
  'finding.call-after-done':
    'Un appel a suivi Done, qui est le dernier appel d’une synchronisation et n’a lieu qu’une fois.',
  'finding.call-after-release': 'Le rappel a été appelé alors que le fournisseur n’en détenait plus de référence.',
  'finding.event-without-done': 'L’événement de phSyncDoneEvent a annoncé la fin du travail avant l’appel de Done.',
  'finding.call-undecodable':
    'Les arguments n’étaient pas ceux de l’interface : un texte ou null, des nombres de 32 bits sans signe, un HRESULT.',
  'finding.calls-overflowed':
    'Il y a eu plus d’appels que l’hôte ne pouvait en recevoir, sans attendre les réponses de Progress.',
} satisfies FindingTexts;
