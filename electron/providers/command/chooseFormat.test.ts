import { expect, it } from 'vitest';
import { chooseFormat } from './chooseFormat.ts';

it.each([
  ['rclone copy a b', 'rclone', 'rclone --use-json-log --stats 500ms -v copy a b'],
  ['/usr/bin/rsync -a x y', 'rsync', '/usr/bin/rsync --info=progress2 --no-inc-recursive -a x y'],
  ['C:\\Tools\\RESTIC.EXE backup x', 'restic', 'C:\\Tools\\RESTIC.EXE --json backup x'],
  ['nice -n 10 borg create r::a x', 'borg', 'nice -n 10 borg --log-json --progress create r::a x'],
  ['env A=b git clone x', 'git', 'env A=b git clone --progress x'],
  ['my-sync --now', 'plain', 'my-sync --now', 'my-sync'],
  ['sh -c rsync', 'plain', 'sh -c rsync', 'sh'],
  ['nice my-sync', 'plain', 'nice my-sync', 'nice'],
])('%s', (command, tool, prepared, known = tool) => {
  const chosen = chooseFormat(command.split(' '), 'auto');
  expect(chosen.format.tool).toBe(tool);
  expect(chosen.name.toLowerCase()).toBe(known);
  expect(chosen.command.join(' ')).toBe(prepared);
});

it.each([
  ['restic backup x', ['stdout', 'stderr']],
  ['restic backup --json x', []],
  ['restic snapshots', []],
  ['nice rclone copy a b', ['stderr']],
  ['rclone copy --use-json-log a b', []],
  ['borg create r::a x', ['stderr']],
  ['rsync -a x y', []],
])('knows what %s does not say to people any more', (command, outputs) => {
  expect(chooseFormat(command.split(' '), 'auto').forPrograms).toEqual(outputs);
});

it('leaves the command alone where the settings name the tool', () => {
  const chosen = chooseFormat(['rsync', '-a', 'x', 'y'], 'rsync');
  expect(chosen.format.tool).toBe('rsync');
  expect(chosen.command).toEqual(['rsync', '-a', 'x', 'y']);
});
