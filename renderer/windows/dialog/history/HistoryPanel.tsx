import { useState } from 'react';
import { loadable } from '../../../components/loadable.tsx';

/** Not looked at in most sessions, so it is not part of what every start has to load. */
const History = loadable(async () => (await import('./History.tsx')).History);

/** Once it has been looked at, it keeps its place while another tab is. */
export function HistoryPanel({ shown }: { readonly shown: boolean }) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return <History shown={shown} />;
}
