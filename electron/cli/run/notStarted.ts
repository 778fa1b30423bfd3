import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { EXIT } from '../exitCodes.ts';

interface NotStarted {
  readonly hr: HRESULT;
  readonly exitCode: number;
  readonly sentence: string;
}

/** Why a program could not be started, for the user and, as shells have it, for scripts. */
export function notStarted(program: string, error: unknown): NotStarted {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return {
        hr: HR.ERROR_FILE_NOT_FOUND,
        exitCode: EXIT.notFound,
        sentence: `The program '${program}' was not found. Is it installed?`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        hr: HR.E_ACCESSDENIED,
        exitCode: EXIT.notExecutable,
        sentence: `The program '${program}' may not be executed.`,
      };
    default:
      return {
        hr: HR.MAPI_E_CALL_FAILED,
        exitCode: EXIT.notExecutable,
        sentence: `The program '${program}' could not be started: ${message}`,
      };
  }
}
