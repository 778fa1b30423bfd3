/** "Send/Receive 1.0.0": Electron puts the app's name and version before its own. */
export function programOf(userAgent: string): string | null {
  const [, version] = /\bSend-Receive\/(\S+)/.exec(userAgent) ?? [];
  return version === undefined ? null : `Send/Receive ${version}`;
}
