import type { ReactNode } from 'react';
import { explain } from '#shared/i18n/explain.ts';
import { taskName } from '#shared/i18n/taskText.ts';
import { formatHresult, type HRESULT, HR, isHresult, namesOf } from '#shared/mapi/hresult.ts';
import type { ShownRow } from '#shared/protocol/traceBridge.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useExplanations } from '../errors/useExplanations.ts';
import { methodText, namedArgs } from './rowText.ts';
import { SidePanel } from './SidePanel.tsx';
import { useTraceNumbers } from './useTraceNumbers.ts';
import styles from './TraceDetails.module.css';

interface TraceDetailsProps {
  readonly row: ShownRow;
  readonly isAlone: boolean;
  readonly onClose: () => void;
}

/** Everything about one row. */
export function TraceDetails({ row, isAlone, onClose }: TraceDetailsProps) {
  const { t } = useTexts();
  const numbers = useTraceNumbers();
  const { at, identity, pid, hr, took, findings } = row;
  const codes = [...new Set([...reported(row), ...(hr === null ? [] : [hr])])].filter((code) => code !== HR.S_OK);
  return (
    <SidePanel title={methodText(row.method, t)} isAlone={isAlone} onClose={onClose}>
      <dl className={styles.facts}>
        <Fact name={t('trace.column.time')}>
          {numbers.time(at)}
          {took !== null && ` · ${t('trace.column.took')} ${numbers.took(took)}`}
        </Fact>
        {identity !== null && <Fact name={t('trace.column.task')}>{taskName(identity, t)}</Fact>}
        {pid !== null && <Fact name={t('trace.column.process')}>{pid}</Fact>}
        {namedArgs(row).map(({ name, value }) => (
          <Fact key={name} name={<code>{name}</code>}>
            <code>{value}</code>
          </Fact>
        ))}
        {hr !== null && (
          <Fact name={t('trace.column.result')}>
            <code>{[formatHresult(hr), ...namesOf(hr)].join(' ')}</code>
          </Fact>
        )}
        {codes.map((code) => (
          <Meaning key={code} code={code} />
        ))}
        {findings.map((finding) => (
          <Fact key={finding} name={t('trace.finding')}>
            <span className={styles.finding}>
              <StateIcon name="warning" />
            </span>
            {t(`finding.${finding}`)} <code className={styles.id}>{finding}</code>
          </Fact>
        ))}
      </dl>
    </SidePanel>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Meaning({ code }: { readonly code: HRESULT }) {
  const { t } = useTexts();
  const explanations = useExplanations();
  if (explanations === null) return null;
  return <Fact name={t('trace.meaning')}>{explain(code, explanations, t).meaning}</Fact>;
}

/** The code that the provider itself gave. */
function reported({ method, args }: ShownRow): readonly HRESULT[] {
  const code = method === 'Error' ? args[0] : method === 'Done' ? args[1] : null;
  return isHresult(code) ? [code] : [];
}
