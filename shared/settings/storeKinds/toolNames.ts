/** What `--tool` takes, as the command provider names its formats; those are loaded only when a command is run. */
export const TOOL_NAMES = [
  'rclone',
  'rsync',
  'restic',
  'borg',
  'git',
  'mbsync',
  'offlineimap',
  'kopia',
  'json',
  'plain',
] as const;
