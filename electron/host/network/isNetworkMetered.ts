import { execFile } from 'node:child_process';
import type { MeteredQuestion } from './meteredQuestions.ts';

/** PowerShell takes a second or two on a machine that has just woken up. */
const LIMIT_MS = 10_000;

/** Whether traffic is paid for or limited. Where nobody knows, it is not: a schedule must not stop for good because of that. */
export async function isNetworkMetered(questions: readonly MeteredQuestion[], limitMs = LIMIT_MS): Promise<boolean> {
  for (const { program, args, isYes } of questions) {
    const answer = await answerOf(program, args, limitMs);
    if (answer !== 'missing') return answer !== 'failed' && isYes(answer.said);
  }
  return false;
}

type Answer = 'missing' | 'failed' | { readonly said: string };

function answerOf(program: string, args: readonly string[], timeout: number): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout, killSignal: 'SIGKILL', windowsHide: true }, (error, stdout) => {
      if (error === null) resolve({ said: stdout.trim() });
      else resolve(error.code === 'ENOENT' ? 'missing' : 'failed');
    });
  });
}
