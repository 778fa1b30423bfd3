import { useId } from 'react';
import { FAULT_METHODS } from '#shared/faults/fault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { CheckBox } from '../../../../components/CheckBox.tsx';
import { Select } from '../../../../components/Select.tsx';
import { useTexts } from '../../../../i18n/texts.ts';
import { FAULT_KINDS, type FaultDraft, meetsProcess } from './faultDraft.ts';
import { TextField } from './TextField.tsx';

interface FaultFieldsProps {
  readonly draft: FaultDraft;
  readonly onChange: (draft: FaultDraft) => void;
}

const NAMES = Object.keys(HR);

/** What goes wrong, in which call, and how often. */
export function FaultFields({ draft, onChange }: FaultFieldsProps) {
  const { t } = useTexts();
  const namesId = useId();
  const { kind, method, hresult, ms, after, times, isAlways } = draft;
  const isOfProcess = meetsProcess(draft);
  const methods = FAULT_METHODS.map((name) => ({ value: name as string, label: name as string }));
  return (
    <>
      <Select
        label={t('fault.kind')}
        value={kind}
        choices={FAULT_KINDS.map((each) => ({ value: each, label: t(`fault.kind.${each}`) }))}
        onChange={(chosen) =>
          onChange({ ...draft, kind: chosen, method: meetsProcess({ kind: chosen }) ? '' : 'Progress' })
        }
      />
      <Select
        label={t('fault.method')}
        value={method}
        choices={isOfProcess ? [{ value: '', label: t('fault.atOnce') }, ...methods] : methods}
        onChange={(chosen) => onChange({ ...draft, method: chosen })}
      />
      {(kind === 'answer' || kind === 'refuse') && (
        <>
          <TextField
            label={t('fault.hresult')}
            value={hresult}
            list={namesId}
            onChange={(value) => onChange({ ...draft, hresult: value })}
          />
          <datalist id={namesId}>
            {NAMES.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </>
      )}
      {kind === 'delay' && (
        <TextField label={t('fault.ms')} value={ms} isNumber onChange={(value) => onChange({ ...draft, ms: value })} />
      )}
      {method !== '' && (
        <TextField
          label={t('fault.after')}
          value={after}
          isNumber
          onChange={(value) => onChange({ ...draft, after: value })}
        />
      )}
      {!isOfProcess && !isAlways && (
        <TextField
          label={t('fault.times')}
          value={times}
          isNumber
          onChange={(value) => onChange({ ...draft, times: value })}
        />
      )}
      {!isOfProcess && (
        <CheckBox checked={isAlways} onChange={(checked) => onChange({ ...draft, isAlways: checked })}>
          {t('fault.always')}
        </CheckBox>
      )}
    </>
  );
}
