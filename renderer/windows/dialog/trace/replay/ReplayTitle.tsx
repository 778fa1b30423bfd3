import type { OpenedTrace } from '#shared/protocol/traceBridge.ts';
import { StateIcon } from '../../../../components/StateIcon.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import styles from './ReplayControls.module.css';

/** Which recording it is, and what is wrong with it. */
export function ReplayTitle({ opened }: { readonly opened: OpenedTrace }) {
  const { t, locale } = useTexts();
  const { path, app, startedAt, isComplete, problems, problemCount } = opened;
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const about = t('replay.about', { name, app, date: date.format(new Date(startedAt)) });
  const [first] = problems;
  const wrong = [
    ...(isComplete ? [] : [t('replay.incomplete')]),
    ...(first === undefined
      ? []
      : [
          t('replay.problems', {
            count: problemCount,
            first: t('replay.problemAt', { line: first.line, problem: first.problem }),
          }),
        ]),
  ];
  return (
    <div className={styles.title}>
      <span className={styles.about} title={path}>
        {about}
      </span>
      {wrong.length > 0 && (
        <span className={styles.wrong} title={wrong.join(' ')}>
          <StateIcon name="warning" />
          {wrong.join(' ')}
        </span>
      )}
    </div>
  );
}
