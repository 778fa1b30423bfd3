import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component that is loaded when it is first shown, so that not every start has to. React's own `lazy` would hold it back
 * for 300 ms after that, lest something before it only flashes up; here there is nothing before it.
 */
export function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Loadable(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded);
    useEffect(() => {
      if (Loaded !== null) return undefined;
      let isWanted = true;
      const wait = async (): Promise<void> => {
        loaded = await load();
        if (isWanted) setLoaded(() => loaded);
      };
      void wait();
      return () => {
        isWanted = false;
      };
    }, [Loaded]);
    return Loaded === null ? null : <Loaded {...props} />;
  };
}
