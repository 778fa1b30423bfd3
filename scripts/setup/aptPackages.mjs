// @ts-check

/** What brings everything that Electron links to, with what these depend on. */
const ELECTRON = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Renamed when Debian 13 and Ubuntu 24.04 moved to a 64-bit time_t. */
const RENAMED = new Set(['libgtk-3-0', 'libasound2']);

/** @type {Readonly<Record<string, string>>} */
const OTHERS = {
  Xvfb: 'xvfb',
  blackbox: 'blackbox',
  'font:ja': 'fonts-vlgothic',
  'font:zh-cn': 'fonts-wqy-microhei',
  // A library, too, but not one of those that Electron links to.
  libsecret: 'libsecret-1-0',
  'gnome-keyring-daemon': 'gnome-keyring',
  'dbus-run-session': 'dbus',
};

/**
 * The sync tools that the command provider is tested with, and the packages that bring them.
 * @type {Readonly<Record<string, string>>}
 */
export const SYNC_TOOLS = {
  rclone: 'rclone',
  rsync: 'rsync',
  restic: 'restic',
  borg: 'borgbackup',
  git: 'git',
  mbsync: 'isync',
  // What examples/outside is written for.
  python3: 'python3',
  socat: 'socat',
  nc: 'netcat-openbsd',
};

/**
 * @param {readonly string[]} missing names of libraries (`libnss3.so`), or keys of OTHERS or SYNC_TOOLS
 * @param {string} osRelease content of /etc/os-release
 * @returns {string[]} the Debian packages that hold them
 */
export function aptPackages(missing, osRelease) {
  const electron = missing.some((name) => name.includes('.so')) ? ELECTRON : [];
  const others = missing.flatMap((name) => OTHERS[name] ?? SYNC_TOOLS[name] ?? []);
  // Without its tools nobody can ask for fonts.
  const fontTools = missing.some((name) => name.startsWith('font:')) ? ['fontconfig'] : [];
  const suffix = hasTime64Names(osRelease) ? 't64' : '';
  return [...electron.map((name) => (RENAMED.has(name) ? name + suffix : name)), ...others, ...fontTools];
}

/** @param {string} osRelease */
function hasTime64Names(osRelease) {
  const field = (/** @type {string} */ name) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(osRelease)?.[1];
  const ubuntu = field('UBUNTU_CODENAME'); // derivatives number their releases as they like
  if (ubuntu !== undefined) return !['bionic', 'focal', 'jammy'].includes(ubuntu);
  const version = field('VERSION_ID');
  // Debian's testing and unstable have no number.
  return version === undefined || Number.parseInt(version, 10) >= 13;
}
