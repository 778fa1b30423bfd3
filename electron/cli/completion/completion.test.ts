import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../commandLine.ts';
import { fakeWorld } from '../testing/fakeTerminal.ts';

async function scriptFor(shell: string): Promise<string> {
  const world = fakeWorld();
  await runCommandLine(['completion', shell], world);
  return world.out.text;
}

/** What bash offers after these words; the last one is what has been typed of the next. */
async function bashOffers(...words: string[]): Promise<string[]> {
  const quoted = ['send-receive', ...words].map((word) => `'${word}'`).join(' ');
  const script = `${await scriptFor('bash')}
    send-receive() { printf '%s of send-receive\\n' "$2" anna@example.com "Tom's"; }
    COMP_LINE="send-receive ${words.join(' ')}"
    COMP_POINT=\${#COMP_LINE}
    COMP_WORDS=(${quoted})
    COMP_CWORD=${words.length}
    _send_receive
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const offered = execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], { encoding: 'utf8' });
  return offered.trim().split('\n');
}

describe('bash', () => {
  it.each([
    [['st'], ['status']],
    [['re'], ['retry', 'record', 'replay']],
    [['--v'], ['--version']],
    [
      ['status', '--'],
      ['--json', '--help'],
    ],
    [['sync', '--w'], ['--wait']],
    [
      ['run', '--tool', 'r'],
      ['rclone', 'rsync', 'restic'],
    ],
    [['run', '--name', 'Backup', '--to'], ['--tool']],
    [
      ['check', '--format', ''],
      ['text', 'json', 'junit'],
    ],
    [
      ['check', '--format', '=', 'j'],
      ['json', 'junit'],
    ],
    [
      ['check', '--format', '='],
      ['text', 'json', 'junit'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'com'], ['completion']],
    [['decode', 'MAPI_E_NOT_F'], ['MAPI_E_NOT_FOUND']],
    // File names, which bash completes by itself.
    [['check', 'mod'], ['']],
    [['replay', 'a.sr'], ['']],
    [['record', '--output', 'a.sr'], ['']],
    [['record', '--tool', 'b'], ['borg']],
    [['watch', '--every', ''], ['']],
    [['nonsense', ''], ['']],
    [
      ['cancel', ''],
      ['tasks of send-receive', 'anna@example.com of send-receive', "Tom's of send-receive"],
    ],
    [['cancel', 'an'], ['anna@example.com of send-receive']],
    [['sync', 'gr'], ['groups of send-receive']],
    [['sync', String.raw`groups\ o`], ['groups of send-receive']],
    [['history', '--store', 's'], ['stores of send-receive']],
    // Of a recording, the app knows nothing.
    [['replay', '--task', ''], ['']],
  ])('after %j offers %j', async (words, offered) => {
    expect(await bashOffers(...words)).toEqual(offered);
  });

  it('completes the command that is to be run, and leaves its arguments to it', async () => {
    expect(await bashOffers('run', 'bas')).toContain('bash');
    expect(await bashOffers('run', '--quiet', '--', 'bas')).toContain('bash');
    expect(await bashOffers('run', 'ls', '--to')).toEqual(['']);
  });
});

it('goes on in bash where that has taken a word apart', async () => {
  const script = `${await scriptFor('bash')}
    send-receive() { echo anna@example.com; }
    COMP_WORDS=(send-receive cancel anna @ exa) COMP_CWORD=4 COMP_LINE='send-receive cancel anna@exa'
    COMP_POINT=\${#COMP_LINE}
    _send_receive
    printf '%s' "\${COMPREPLY[@]}"`;
  expect(execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], { encoding: 'utf8' })).toBe('example.com');
});

describe.each(['bash', 'zsh', 'fish'])('for %s', (shell) => {
  it('every command and every option is there', async () => {
    const script = await scriptFor(shell);
    const commands =
      'status watch errors history sync retry cancel run record replay decode check completion help'.split(' ');
    const options =
      'json every wait again name account tool quiet output force mask module speed from task to-end format settings timeout help version'.split(
        ' ',
      );
    for (const word of [...commands, ...options]) expect(script).toMatch(new RegExp(String.raw`\b${word}\b`));
    expect(script).not.toMatch(/undefined|\[object/);
    for (const named of ['tasks', 'groups', 'stores']) expect(script).toContain(named);
  });
});
