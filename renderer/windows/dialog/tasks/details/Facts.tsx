import { stateWord } from '#shared/i18n/taskStatus.ts';
import { timeLeftText } from '#shared/i18n/taskTime.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import { readTask } from '#shared/sync/columns.ts';
import { isFinal } from '#shared/sync/task.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useTask, useTicks } from '../../../../state/hooks.ts';
import { useServices } from '../../../../state/services.ts';
import { itemsPerSecond } from '../taskRate.ts';
import styles from './TaskDetailsRow.module.css';

/** The task in numbers; what would be a guess is left out. */
export function Facts({ row, kind }: { readonly row: number; readonly kind: string }) {
  const texts = useTexts();
  const { store, clock } = useServices();
  const { state } = useTask(row);
  useTicks(!isFinal(state));
  const facts = factsOf(readTask(store.cells, row), kind, clock.now(), texts);
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [name: string, value: string];

function factsOf(task: ReturnType<typeof readTask>, kind: string, now: number, texts: Texts): Fact[] {
  const { t, durations } = texts;
  const { startedAt, endedAt, index, max, calls, pid } = task;
  const rate = itemsPerSecond(task, now);
  const elapsed = startedAt === null ? '' : durations.exact((endedAt ?? now) - startedAt);
  const facts: Fact[] = [
    [t('details.state'), stateWord(task, t)],
    [t('details.items'), max > 0 ? t('progress.count', { index, max }) : ''],
    [t('details.rate'), rate === null ? '' : t('details.perSecond', { rate: roundedRate(rate) })],
    [t('details.elapsed'), elapsed],
    [t('details.timeLeft'), timeLeftText(task, now, texts) ?? ''],
    [t('details.calls'), t('tab.count', { count: calls })],
    [t('details.provider'), kind],
    [t('details.process'), pid > 0 ? String(pid) : ''],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** More digits would only flicker. */
function roundedRate(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}
