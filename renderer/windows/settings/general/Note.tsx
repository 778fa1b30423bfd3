import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Translate } from '#shared/i18n/translate.ts';
import { useTexts } from '../../../i18n/texts.ts';
import styles from './GeneralPage.module.css';

export interface NoteContent {
  readonly intent: 'success' | 'warning' | 'error';
  /** In whatever language the window has while it is read. */
  readonly text: (t: Translate) => string;
}

/** What became of something that the user has asked for. */
export function Note({ content }: { readonly content: NoteContent | null }) {
  const { t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [content]);
  return (
    <div ref={place} className={styles.note} role="status">
      {content !== null && (
        <MessageBar intent={content.intent} layout="multiline">
          <MessageBarBody className={styles.noteText}>{content.text(t)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
