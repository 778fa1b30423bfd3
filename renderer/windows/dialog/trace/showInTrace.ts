import { createContext } from 'react';

/** Shows the calls of a task in the Trace tab; null where there is no such tab. */
export const ShowInTraceContext = createContext<((task: number) => void) | null>(null);
