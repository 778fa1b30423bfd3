import { type Define, lesson } from './definition.ts';

export const defineDecode: Define = ({ program, world, act }) =>
  program
    .command('decode')
    .summary('what an error code means')
    .description(
      'Explains HRESULTs in any spelling: hex, a signed or unsigned decimal number, a name. Needs no running app.',
    )
    .argument('<hresult...>', '0x8004010F, -2147221233, 2147746063, MAPI_E_NOT_FOUND')
    .option('--json', 'a JSON list, one object for each code')
    .addHelpText(
      'after',
      lesson(
        ['0    done', '64   that is not an HRESULT'],
        [
          ['send-receive decode 0x8004010F', ''],
          ['send-receive decode -2147221233 mapi_e_user_cancel', ''],
          ["send-receive decode 0x80070005 --json | jq -r '.[0].meaning'", ''],
        ],
      ),
    )
    .action(
      act(async (values: readonly string[], options: { readonly json?: true }) => {
        const { decode } = await import('../commands/decode.ts');
        return decode(values, options, world);
      }),
    );
