import { lazy, Suspense, useState } from 'react';

/** Not looked at in most sessions, so it is not part of what every start has to load. */
const History = lazy(async () => {
  const { History: history } = await import('./History.tsx');
  return { default: history };
});

/** Once it has been looked at, it keeps its place while another tab is. */
export function HistoryPanel({ shown }: { readonly shown: boolean }) {
  const [wasShown, setWasShown] = useState(shown);
  if (shown && !wasShown) setWasShown(true);
  if (!wasShown) return null;
  return (
    <Suspense>
      <History shown={shown} />
    </Suspense>
  );
}
