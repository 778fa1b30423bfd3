import type { StartupProblem } from '../protocol/bridge.ts';
import type { Translate } from './translate.ts';

/** What is wrong with one of the app's own files; what follows from it comes first. */
export function problemText({ what, path, reason, keptAs, consequence }: StartupProblem, t: Translate): string {
  if (what === 'profile') return t('startup.profile.explain', { path, reason });
  if (what !== 'history') {
    return keptAs === null ? t('startup.reason', { path, reason }) : t('startup.reasonKept', { path, reason, keptAs });
  }
  const problem =
    keptAs === null ? t('history.problem', { path, reason }) : t('history.problemKept', { path, reason, keptAs });
  switch (consequence?.id) {
    case undefined:
      return problem;
    case 'runsSaved':
      return `${t('history.runsSaved', { count: consequence.count })} ${problem}`;
    case 'inMemory':
      return `${t('history.inMemory')} ${problem}`;
  }
}
