import { InvalidArgumentError, Option } from 'commander';
import { type Define, lesson } from './definition.ts';
import { readSettings, type Settings } from './readSettings.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json' | 'junit';
  readonly settings?: Settings;
  readonly timeout: number;
}

const MAX_SECONDS = 86_400;

export const defineCheck: Define = ({ program, world, act }) =>
  program
    .command('check')
    .summary('does a provider keep the contract?')
    .description(
      'Has a provider synchronise as the app would: to the end, cancelled at several moments, again and again, two at ' +
        'once, and with a slow host. Says where it breaks the contract of IMAPISyncProgressCallback. A provider is a ' +
        'JavaScript module, or a program that registers: that is started with SEND_RECEIVE_SOCKET and SEND_RECEIVE_TOKEN ' +
        'set, and asked as if the user had let it take part.',
    )
    .argument('<provider...>', 'a JavaScript file, or a command with its arguments')
    .usage('[options] <module.mjs> | -- <command...>')
    .addOption(
      new Option('--format <format>', 'how the report is written').choices(['text', 'json', 'junit']).default('text'),
    )
    .option('--settings <json>', "the store's settings, as a JSON object", readSettings)
    .option('--timeout <seconds>', 'a synchronisation that takes longer has no end', readTimeout, 60)
    .addHelpText(
      'after',
      lesson(
        [
          '0    it keeps the contract; there may be warnings',
          '1    it breaks the contract',
          '64   there is no such file, or the other arguments make no sense',
        ],
        [
          ['send-receive check photos.mjs', ''],
          ['send-receive check photos.mjs --format junit > report.xml', 'for a CI server'],
          ['send-receive check imap.mjs --settings \'{"server":"mail.example.com"}\'', ''],
          ['send-receive check -- python3 mirror.py', 'a program that registers over the socket'],
        ],
      ),
    )
    .action(
      act(async (provider: [string, ...string[]], options: CheckOptions) => {
        const { check } = await import('../commands/check.ts');
        return check(provider, options, world);
      }),
    );

function readTimeout(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds > 0 && seconds <= MAX_SECONDS) return seconds;
  throw new InvalidArgumentError(`Write a number of seconds up to ${String(MAX_SECONDS)}.`);
}
