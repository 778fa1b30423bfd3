import type { ListedStore } from '#shared/protocol/storeBridge.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import { type MenuPoint, pointAt } from '../../../../components/menuPlace.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { problemText } from '../problemText.ts';
import { AccountState } from './AccountState.tsx';
import styles from './AccountList.module.css';

interface AccountRowProps {
  readonly id: string;
  readonly listed: ListedStore;
  readonly isActive: boolean;
  readonly isLocked: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onMenu: (point: MenuPoint) => void;
}

/** More of them would push the other accounts out of sight; the form says them all. */
const MOST_PROBLEMS = 3;

export function AccountRow({ id, listed, isActive, isLocked, onSelect, onToggle, onEdit, onMenu }: AccountRowProps) {
  const { t } = useTexts();
  const { store, problems } = listed;
  const kind = storeKindOf(store.kind);
  return (
    <div
      id={id}
      className={styles.row}
      role="row"
      aria-selected={isActive}
      onMouseDown={(event) => {
        // The list keeps the focus.
        event.preventDefault();
        onSelect();
      }}
      onDoubleClick={onEdit}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(pointAt(event));
      }}
    >
      <span role="gridcell" className={styles.check}>
        <input
          type="checkbox"
          className={styles.box}
          tabIndex={-1}
          aria-label={t('accounts.takesPart', { account: store.account })}
          title={t('accounts.takesPart', { account: store.account })}
          checked={store.disabled !== true}
          disabled={isLocked}
          onChange={onToggle}
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </span>
      <span role="gridcell" className={styles.words}>
        <span className={styles.account} data-account>
          {store.account}
        </span>
        <span className={styles.kind}>{kind === undefined ? store.kind : t(kind.label)}</span>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <span key={`${problem.field} ${problem.key}`} className={styles.problem}>
            {problemText(problem, kind, t)}
          </span>
        ))}
      </span>
      <span role="gridcell" className={styles.state}>
        <AccountState listed={listed} />
      </span>
    </div>
  );
}
