import { useRef, useState } from 'react';

/** The place to show: where the replay is, or, until it has got there, where it was last told to go. */
export function useSeek(
  position: number,
  onSeek: (to: number) => Promise<unknown>,
): readonly [position: number, seek: (to: number) => void] {
  const [wanted, setWanted] = useState<number | null>(null);
  const seeks = useRef(0);
  const seek = (to: number): void => {
    const mine = ++seeks.current;
    setWanted(to);
    void onSeek(to).finally(() => {
      if (seeks.current === mine) setWanted(null);
    });
  };
  return [wanted ?? position, seek];
}
