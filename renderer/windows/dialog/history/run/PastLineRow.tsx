import { changeText } from '#shared/i18n/runText.ts';
import { errorSentence, taskName } from '#shared/i18n/taskText.ts';
import type { Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { IconName } from '../../../../components/iconName.ts';
import { StateIcon } from '../../../../components/StateIcon.tsx';
import { VisuallyHidden } from '../../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { ErrorCount } from '../../errors/ErrorCount.tsx';
import { Chevron } from '../../tasks/Chevron.tsx';
import { StoreTrend } from '../trend/StoreTrend.tsx';
import type { PastLine, PastSection } from './pastLines.ts';
import { PastErrorDetails } from './PastErrorDetails.tsx';
import { useOpenedRun } from './pastRunContext.ts';
import { PastTaskRow } from './PastTaskRow.tsx';
import styles from './PastLineRow.module.css';

export interface PastLineRowProps {
  readonly id: string;
  readonly line: PastLine;
  readonly index: number;
  /** The keyboard stands here. */
  readonly active: boolean;
  readonly open: boolean;
}

export function PastLineRow({ line, ...row }: PastLineRowProps) {
  const { section, content } = line;
  if (content.kind === 'task') return <PastTaskRow {...row} row={content.row} />;
  const isSection = content.kind === 'section';
  return (
    <>
      <div
        id={row.id}
        role="row"
        aria-rowindex={row.index + 1}
        aria-level={isSection ? 1 : 2}
        aria-expanded={isSection || content.kind === 'error' ? row.open : undefined}
        data-active={row.active}
        className={isSection ? styles.section : styles.line}
      >
        <div role="gridcell" aria-colspan={3} className={styles.cell}>
          <LineContent section={section} content={content} open={row.open} />
        </div>
      </div>
      {content.kind === 'error' && row.open && <PastErrorDetails entry={content.entry} />}
    </>
  );
}

const ICONS: Readonly<Record<Severity, IconName>> = { error: 'danger', warning: 'warning', cancelled: 'cancelled' };

interface LineContentProps {
  readonly section: PastSection;
  readonly content: Exclude<PastLine['content'], { kind: 'task' }>;
  readonly open: boolean;
}

function LineContent({ section, content, open }: LineContentProps) {
  const texts = useTexts();
  const { t } = texts;
  const { tasks } = useOpenedRun();
  switch (content.kind) {
    case 'section':
      return (
        <>
          <Chevron open={open} />
          <SectionName section={section} />
          <span className={styles.count}>{t('tab.count', { count: content.count })}</span>
        </>
      );
    case 'error': {
      const { severity, task } = content.entry.line;
      return (
        <>
          <span className={styles.toggle} title={t('errors.whatItMeans')} data-toggle>
            <Chevron open={open} />
          </span>
          <StateIcon name={ICONS[severity]} />
          <span className={styles.text}>
            <VisuallyHidden>{t(`severity.${severity}`)}: </VisuallyHidden>
            {errorSentence(content.entry.line, tasks[task] as TaskIdentity, t)}
          </span>
          <ErrorCount entry={content.entry} />
        </>
      );
    }
    case 'change':
      return <span className={styles.text}>{changeText(content.change, texts)}</span>;
    case 'unchanged':
      return <span className={styles.text}>{t('history.unchanged')}</span>;
    case 'finding': {
      const { id, detail, count, task } = content.finding;
      return (
        <span className={styles.text}>
          {taskName(tasks[task] as TaskIdentity, t)}: <code>{id}</code>
          {detail !== null && ` (${detail})`}
          {count > 1 && ` ${t('errors.times', { count })}`}
        </span>
      );
    }
    case 'trend':
      return <StoreTrend storeId={content.storeId} account={content.account} />;
    default:
      return content satisfies never;
  }
}

function SectionName({ section }: { readonly section: PastSection }) {
  const { t } = useTexts();
  switch (section) {
    case 'changes':
      return t('history.changes');
    case 'tasks':
      return t('tab.tasks');
    case 'findings':
      return t('details.findings');
    case 'trends':
      return t('history.trends');
    default:
      return t(`errors.section.${section}`);
  }
}
