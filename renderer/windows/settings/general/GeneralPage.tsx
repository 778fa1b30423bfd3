import { LanguageSelect } from '../../options/LanguageSelect.tsx';
import { PreferenceBox } from '../../options/PreferenceBox.tsx';
import { ThemeSelect } from '../../options/ThemeSelect.tsx';
import { About } from './About.tsx';
import styles from './GeneralPage.module.css';
import { HistoryLimit } from './HistoryLimit.tsx';
import { LogLevelSelect } from './LogLevelSelect.tsx';
import { Section } from './Section.tsx';
import { SocketPlace } from './SocketPlace.tsx';
import { Transfer } from './transfer/Transfer.tsx';

/** What concerns the app itself; whatever is chosen holds at once. */
export function GeneralPage() {
  return (
    <div className={styles.page}>
      <Section title="general.appearance">
        <div className={styles.fields}>
          <LanguageSelect />
          <ThemeSelect />
        </div>
      </Section>
      <Section title="general.window">
        <PreferenceBox name="showDuringRun" label="options.dontShow" isInverted />
        <PreferenceBox name="closeAfterCleanRun" label="options.closeAfterCleanRun" />
        <PreferenceBox name="groupByAccount" label="options.groupByAccount" />
        <PreferenceBox name="closeToTray" label="general.closeToTray" />
      </Section>
      <Section title="general.notifications">
        <PreferenceBox name="notifyErrors" label="options.notifyErrors" />
        <PreferenceBox name="notifyClean" label="options.notifyClean" />
      </Section>
      <Section title="general.start">
        <PreferenceBox name="startAtLogin" label="general.startAtLogin" />
      </Section>
      <Section title="general.otherPrograms">
        <PreferenceBox name="externalPrograms" label="general.externalPrograms" />
        <SocketPlace />
      </Section>
      <Section title="general.history">
        <div className={styles.fields}>
          <HistoryLimit name="historyDays" />
          <HistoryLimit name="historyMegabytes" />
        </div>
      </Section>
      <Section title="general.providers">
        <PreferenceBox name="traceShown" label="options.traceShown" />
        <div className={styles.fields}>
          <LogLevelSelect />
        </div>
      </Section>
      <Section title="general.transfer">
        <Transfer />
      </Section>
      <Section title="general.about">
        <About />
      </Section>
    </div>
  );
}
