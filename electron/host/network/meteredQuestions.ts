import path from 'node:path';

/** A program of the system's that knows, and what its answer means. */
export interface MeteredQuestion {
  readonly program: string;
  readonly args: readonly string[];
  readonly isYes: (answer: string) => boolean;
}

/** In this order, for those that are not there. Nothing is known of how to ask macOS. */
export function meteredQuestions(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly MeteredQuestion[] {
  if (platform === 'linux') return [BUSCTL, DBUS_SEND];
  return platform === 'win32' ? [powershell(env)] : [];
}

const SERVICE = 'org.freedesktop.NetworkManager';
const OBJECT = '/org/freedesktop/NetworkManager';

/** Comes with systemd. `nmcli` does not tell in all versions of NetworkManager that are in use. */
const BUSCTL: MeteredQuestion = {
  program: 'busctl',
  args: ['--system', 'get-property', SERVICE, OBJECT, SERVICE, 'Metered'],
  isYes: (answer) => /^u [13]$/.test(answer),
};

/** Comes with D-Bus, also where there is no systemd. */
const DBUS_SEND: MeteredQuestion = {
  program: 'dbus-send',
  args: [
    '--system',
    '--print-reply=literal',
    `--dest=${SERVICE}`,
    OBJECT,
    'org.freedesktop.DBus.Properties.Get',
    `string:${SERVICE}`,
    'string:Metered',
  ],
  // 1 is what somebody has chosen, 3 is what NetworkManager has guessed, such as for a phone.
  isYes: (answer) => /^variant +uint32 [13]$/.test(answer),
};

/** The one that comes with Windows; later ones cannot ask for this. */
function powershell({ SystemRoot = String.raw`C:\Windows` }: NodeJS.ProcessEnv): MeteredQuestion {
  return {
    // By its whole path, since Windows would look into the present folder first.
    program: path.win32.join(SystemRoot, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
    args: ['-NoProfile', '-NonInteractive', '-Command', CONNECTION_COST],
    isYes: isCostly,
  };
}

/** "Unrestricted False False": the kind, roaming, beyond the limit */
const CONNECTION_COST = [
  "$ErrorActionPreference = 'Stop'",
  '$network = [Windows.Networking.Connectivity.NetworkInformation, Windows, ContentType = WindowsRuntime]',
  '$cost = $network::GetInternetConnectionProfile().GetConnectionCost()',
  '"$($cost.NetworkCostType) $($cost.Roaming) $($cost.OverDataLimit)"',
].join('; ');

function isCostly(answer: string): boolean {
  const [, kind, ...troubles] = /^(Unknown|Unrestricted|Fixed|Variable) (True|False) (True|False)$/.exec(answer) ?? [];
  return kind === 'Fixed' || kind === 'Variable' || troubles.includes('True');
}
