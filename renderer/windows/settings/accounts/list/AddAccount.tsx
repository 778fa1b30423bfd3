import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { STORE_KINDS } from '#shared/settings/storeKinds/index.ts';
import type { StoreKind } from '#shared/settings/storeKinds/settingField.ts';
import { Menu } from '../../../../components/Menu.tsx';
import { type MenuPoint, pointBelow } from '../../../../components/menuPlace.ts';
import { useTexts } from '../../../../i18n/texts.ts';

interface AddAccountProps {
  readonly label: string;
  readonly isLocked: boolean;
  readonly onAdd: (kind: StoreKind) => void;
}

/** Asks for the kind of the new account. */
export function AddAccount({ label, isLocked, onAdd }: AddAccountProps) {
  const { t } = useTexts();
  const [menuPoint, setMenuPoint] = useState<MenuPoint | null>(null);
  return (
    <>
      <Button
        size="small"
        appearance="primary"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        aria-haspopup="menu"
        disabledFocusable={isLocked}
        onClick={({ currentTarget }) => setMenuPoint(pointBelow(currentTarget))}
      >
        {label}
      </Button>
      {menuPoint !== null && (
        <Menu
          label={label}
          items={STORE_KINDS.filter(({ canBeAdded }) => canBeAdded).map((kind) => ({
            label: t(kind.label),
            onChoose: () => onAdd(kind),
          }))}
          point={menuPoint}
          onClose={() => setMenuPoint(null)}
        />
      )}
    </>
  );
}
