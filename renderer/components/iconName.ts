/** The marks that stand beside the words for a state. */
export type IconName = 'waiting' | 'running' | 'stalled' | 'success' | 'warning' | 'danger' | 'cancelled';
