/** What a colour says; there is always a word or an icon that says it too. */
export type Tone = 'quiet' | 'active' | 'stalled' | 'success' | 'warning' | 'danger';
