import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Group } from '#shared/settings/groups.ts';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';
import { CheckBox } from '../../../components/CheckBox.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import type { GroupActions } from './GroupMenu.tsx';
import { accountsSummary } from './groupSummary.ts';
import { SituationFields } from './SituationFields.tsx';
import styles from './GroupPlan.module.css';

interface GroupPlanProps {
  readonly group: Group;
  readonly stores: StoreListing | null;
  readonly onChange: (change: Partial<Omit<Group, 'id'>>) => void;
  readonly actions: Pick<GroupActions, 'onEdit' | 'onSendReceive'>;
}

/** When the chosen group runs; each change holds at once. */
export function GroupPlan({ group, stores, onChange, actions }: GroupPlanProps) {
  const texts = useTexts();
  const { t } = texts;
  const id = useId();
  const { online, offline, onExit } = group;
  return (
    <section className={styles.plan} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id={id} className={styles.title} title={group.name}>
            {group.name}
          </h2>
          <div className={styles.accounts}>{stores !== null && accountsSummary(group, stores, texts)}</div>
        </div>
        <div className={styles.actions}>
          <Button size="small" onClick={actions.onEdit}>
            {t('groups.edit')}
          </Button>
          <Button size="small" onClick={actions.onSendReceive}>
            {t('groups.sendReceive')}
          </Button>
        </div>
      </div>
      <fieldset className={styles.situation}>
        <legend className={styles.legend}>{t('groups.online')}</legend>
        <SituationFields situation={online} onChange={(change) => onChange({ online: { ...online, ...change } })}>
          <CheckBox checked={onExit} onChange={(isOn) => onChange({ onExit: isOn })}>
            {t('groups.onExit')}
          </CheckBox>
        </SituationFields>
      </fieldset>
      <fieldset className={styles.situation}>
        <legend className={styles.legend}>{t('groups.offline')}</legend>
        <SituationFields situation={offline} onChange={(change) => onChange({ offline: { ...offline, ...change } })} />
      </fieldset>
    </section>
  );
}
