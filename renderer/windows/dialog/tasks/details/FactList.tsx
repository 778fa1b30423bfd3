import { stateWord } from '#shared/i18n/taskStatus.ts';
import { timeLeftText } from '#shared/i18n/taskTime.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { itemsPerSecond } from '../taskRate.ts';
import styles from './TaskDetailsRow.module.css';

interface FactListProps {
  readonly task: TaskNumbers;
  /** Of its provider; empty where it is not known. */
  readonly kind: string;
  readonly now: number;
}

/** A task in numbers; what would be a guess is left out. */
export function FactList({ task, kind, now }: FactListProps) {
  const facts = factsOf(task, kind, now, useTexts());
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

function factsOf(task: TaskNumbers, kind: string, now: number, texts: Texts): Fact[] {
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
