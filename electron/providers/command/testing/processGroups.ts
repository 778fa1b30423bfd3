import { readdirSync, readFileSync } from 'node:fs';

/** Whether anything of a process group still runs. */
export function isGroupAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch {
    return false;
  }
  // Where nobody collects the dead they keep their group for ever, which is no life.
  return process.platform !== 'linux' || readdirSync('/proc').some((pid) => isLivingMember(pid, group));
}

function isLivingMember(pid: string, group: number): boolean {
  try {
    const [state, , memberOf] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(memberOf) === group && state !== 'Z';
  } catch {
    // No process, or one that has ended just now.
    return false;
  }
}
