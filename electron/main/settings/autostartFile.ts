import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Autostart {
  readonly name: string;
  readonly command: readonly string[];
}

/** Where Linux desktops look for what they start with the session. */
export function autostartFileOf({ XDG_CONFIG_HOME }: NodeJS.ProcessEnv): string {
  // The specification has relative paths ignored.
  const isUsable = XDG_CONFIG_HOME !== undefined && path.isAbsolute(XDG_CONFIG_HOME);
  const config = isUsable ? XDG_CONFIG_HOME : path.join(os.homedir(), '.config');
  return path.join(config, 'autostart', 'send-receive.desktop');
}

/** The desktop's own settings may have taken it away, or switched it off. */
export function isAutostartOn(file: string): boolean {
  try {
    return !/^(Hidden=true|X-GNOME-Autostart-enabled=false)$/m.test(readFileSync(file, 'utf8'));
  } catch {
    return false;
  }
}

/** Null takes it away. */
export function setAutostart(file: string, autostart: Autostart | null): void {
  if (autostart === null) return rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, desktopEntry(autostart));
}

function desktopEntry({ name, command }: Autostart): string {
  return `${[
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
  ].join('\n')}\n`;
}

/** As the Desktop Entry Specification has it: quoted, then escaped once more as every string of the file. */
function quoted(word: string): string {
  const escaped = word.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%');
  return `"${escaped}"`.replaceAll('\\', '\\\\');
}
