import { chooseLocale, type Locale } from '#shared/i18n/locale.ts';

/** The language of the user's that the environment names, as the C library reads it; else the system's. */
export function userLocale(env: NodeJS.ProcessEnv): Locale {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // "C" and "POSIX" are the language of programs, which is English.
  if (named === undefined) return chooseLocale([Intl.DateTimeFormat().resolvedOptions().locale]);
  // "de_AT.UTF-8@euro" is "de-AT" in a character set of no interest here.
  return chooseLocale([named.replace(/[.@].*$/, '').replaceAll('_', '-')]);
}
