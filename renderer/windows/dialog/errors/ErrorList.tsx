import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { ErrorItem } from './ErrorItem.tsx';
import styles from './ErrorList.module.css';

/** Three lines of text, which is what most errors need in the dialog's usual size. */
const USUAL_HEIGHT = 76;

/** There may be thousands of lines, each as high as its text. */
export function ErrorList() {
  const { t } = useTexts();
  const { errors, tasks } = useServices().store.overview;
  useOverview((overview) => overview.errorsVersion);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: errors.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 3,
  });
  return (
    <section className={styles.scroller} ref={scroller} tabIndex={0} aria-label={t('tab.errors')}>
      <div className={styles.lines} role="list" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = errors[index] as ErrorLine;
          return (
            <div
              key={index}
              ref={virtualizer.measureElement}
              className={styles.line}
              role="listitem"
              aria-setsize={errors.length}
              aria-posinset={index + 1}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ErrorItem line={line} task={tasks[line.task] as TaskIdentity} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
