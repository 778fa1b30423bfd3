import type { FindingTexts } from './en.ts';

export const findingTextsDe = {
  'finding.index-beyond-max': 'Der Index war größer als das Maximum, das für „fertig“ steht.',
  'finding.index-backwards': 'Der Index ging zurück, obwohl Text und Maximum gleich geblieben sind.',
  'finding.error-with-s-ok': 'Error bekam S_OK, was weder ein Fehler noch eine Warnung ist.',
  'finding.success-after-error':
    'Done meldete nach einem Fehler Erfolg; was nur eine Warnung wert ist, wird mit einem Warnungscode gemeldet.',
  'finding.call-after-done':
    'Nach Done kam noch ein Aufruf; Done ist der letzte Aufruf einer Synchronisierung und kommt nur einmal.',
  'finding.call-after-release': 'Der Callback wurde aufgerufen, obwohl der Provider keine Referenz mehr darauf hatte.',
  'finding.event-without-done':
    'Das Ereignis in phSyncDoneEvent meldete das Ende der Arbeit, bevor Done aufgerufen wurde.',
  'finding.call-undecodable':
    'Die Argumente waren nicht die der Schnittstelle: ein Text oder null, vorzeichenlose 32-Bit-Zahlen, ein HRESULT.',
  'finding.calls-overflowed':
    'Es kamen mehr Aufrufe, als der Host annehmen konnte, ohne die Antworten von Progress abzuwarten.',
} satisfies FindingTexts;
