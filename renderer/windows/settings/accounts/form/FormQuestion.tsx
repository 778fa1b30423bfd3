import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import styles from './AccountDialog.module.css';

interface FormQuestionProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked above the buttons of the form, which stays as it is meanwhile. */
export function FormQuestion({ question, yes, no, onYes, onNo }: FormQuestionProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} role="group" aria-labelledby={id} className={styles.question}>
      <span id={id} className={styles.questionText}>
        {question}
      </span>
      <Button size="small" aria-describedby={id} onClick={onYes}>
        {yes}
      </Button>
      <Button size="small" onClick={onNo}>
        {no}
      </Button>
    </div>
  );
}
