import type { FluentIcon } from '@fluentui/react-icons';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { HourglassHalf16Regular } from '@fluentui/react-icons/svg/hourglass-half';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { IconName } from './iconName.ts';
import styles from './StateIcon.module.css';

const ICONS = {
  waiting: Circle16Regular,
  running: ArrowSync16Regular,
  stalled: HourglassHalf16Regular,
  success: CheckmarkCircle16Filled,
  warning: Warning16Filled,
  danger: ErrorCircle16Filled,
  cancelled: Prohibited16Regular,
} satisfies Record<IconName, FluentIcon>;

/** Beside a word that says the same, so it is hidden from screen readers. */
export function StateIcon({ name }: { readonly name: IconName }) {
  const Icon = ICONS[name];
  return (
    <span className={styles.icon} data-icon={name} aria-hidden="true">
      <Icon />
    </span>
  );
}
