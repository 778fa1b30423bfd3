import { borg } from './borg.ts';
import { git } from './git.ts';
import { jsonLines } from './jsonLines.ts';
import { kopia } from './kopia.ts';
import { mbsync } from './mbsync.ts';
import { offlineimap } from './offlineimap.ts';
import { plain } from './plain.ts';
import { rclone } from './rclone.ts';
import { restic } from './restic.ts';
import { rsync } from './rsync.ts';
import type { ToolFormat } from './toolFormat.ts';

/** All that a store can name in `tool`. */
export const TOOL_FORMATS: readonly ToolFormat[] = [
  rclone,
  rsync,
  restic,
  borg,
  git,
  mbsync,
  offlineimap,
  kopia,
  jsonLines,
  plain,
];
