import { Button } from '@fluentui/react-components';
import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import { errorSentence, partName } from '#shared/i18n/taskText.ts';
import type { TaskReport } from '#shared/protocol/external.ts';
import { Bar } from '../../../../components/Bar.tsx';
import type { IconName } from '../../../../components/iconName.ts';
import { StateIcon } from '../../../../components/StateIcon.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { Disclosure } from '../../Disclosure.tsx';
import { ErrorMeaning } from '../../../dialog/errors/ErrorMeaning.tsx';
import { taskLook } from '../../../dialog/tasks/taskLook.ts';
import type { StoreTest } from './useStoreTest.ts';
import { verdictOf } from './verdict.ts';
import styles from './TestView.module.css';

interface TestViewProps {
  readonly test: StoreTest;
  readonly className?: string | undefined;
}

const ICONS: Readonly<Record<ReturnType<typeof verdictOf>, IconName>> = {
  running: 'running',
  good: 'success',
  warnings: 'warning',
  failed: 'danger',
  cancelled: 'cancelled',
};

/** How a test goes: each task, what went wrong, and what came of it. */
export function TestView({ test, className }: TestViewProps) {
  const { t } = useTexts();
  const { news } = test;
  const verdict = verdictOf(news);
  return (
    <section className={`${styles.view} ${className ?? ''}`} aria-label={t('accounts.test.result')}>
      <div className={styles.verdict}>
        <StateIcon name={ICONS[verdict]} />
        <span role="status" className={styles.result}>
          {t(`accounts.test.${verdict}`)}
        </span>
        {!test.isOver && (
          <Button size="small" onClick={test.cancel}>
            {t('accounts.test.cancel')}
          </Button>
        )}
      </div>
      {news !== null && (
        <div className={styles.lines}>
          <ul className={styles.list}>
            {news.report.tasks.map((task, i) => (
              // Tasks keep their places for as long as a test takes.
              // oxlint-disable-next-line react/no-array-index-key
              <TestedTask key={i} task={task} now={news.report.run?.now ?? 0} />
            ))}
          </ul>
          <TestErrors report={news.report} />
        </div>
      )}
    </section>
  );
}

function TestedTask({ task, now }: { readonly task: TaskReport; readonly now: number }) {
  const texts = useTexts();
  const { icon, tone, fraction } = taskLook(task);
  return (
    <li className={styles.task}>
      <span className={styles.name}>{partName(task, texts.t)}</span>
      <div className={styles.progress}>
        <div className={styles.line}>
          <StateIcon name={icon} />
          <span className={styles.step}>{fullTaskStatus(task, task.step, now, texts)}</span>
          {task.max > 0 && (
            <span className={styles.count}>{texts.t('progress.count', { index: task.index, max: task.max })}</span>
          )}
        </div>
        <Bar fraction={fraction} tone={tone} />
      </div>
    </li>
  );
}

/** In the words of the Errors tab, the first with what it means. */
function TestErrors({ report }: { readonly report: NonNullable<StoreTest['news']>['report'] }) {
  const { t } = useTexts();
  return (
    <ul className={styles.list}>
      {report.errors.map((line, i) => {
        const task = report.tasks[line.task];
        return task === undefined ? null : (
          // Errors are only ever added.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className={styles.error}>
            <StateIcon name={ERROR_ICONS[line.severity]} />
            <div className={styles.words}>
              {errorSentence(line, task, t)}
              {line.severity !== 'cancelled' && (
                <Disclosure label={t('errors.whatItMeans')} startsOpen={i === 0}>
                  <ErrorMeaning hr={line.hr} message={line.message} />
                </Disclosure>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const ERROR_ICONS = { error: 'danger', warning: 'warning', cancelled: 'cancelled' } as const;
