// @ts-check
import { electronRuntime, removeDevelopmentFiles } from './scripts/package/testBuild.mjs';

/**
 * Only on Linux the packages have been made and tried; the others are configured as electron-builder documents it.
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'org.send-receive.app',
  productName: 'Send-Receive',
  ...electronRuntime(),
  directories: { buildResources: 'build' },
  // The command line and the SDK run under Node, not in the app.
  files: [
    'dist/{main,preload,renderer}/**',
    '!dist/**/*.map',
    'package.json',
    // Of the native module what runs, and that for this platform only.
    '!node_modules/@photostructure/sqlite/{src,scripts,binding.gyp,*.md}',
    '!node_modules/@photostructure/sqlite/dist/**/*.{map,ts,cts,mts}',
    '!node_modules/node-addon-api/**',
    ...['linux', 'win32', 'darwin'].flatMap((platform) =>
      platform === process.platform ? [] : [`!node_modules/@photostructure/sqlite/prebuilds/${platform}-*/**`],
    ),
  ],
  asar: true,
  // The native module comes ready to run, for Node-API and so for any Electron.
  npmRebuild: false,
  // Chromium's own texts, for the languages that the app has.
  electronLanguages: ['en-US', 'de', 'fr', 'ja', 'pt-BR', 'zh-CN'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    // Pages come from the app's own scheme, never from files.
    grantFileProtocolExtraPrivileges: false,
  },
  afterPack: removeDevelopmentFiles,
  publish: null,
  linux: { target: ['dir', 'tar.gz'], category: 'Utility', executableName: 'send-receive', icon: 'icon.png' },
  win: { target: ['nsis', 'zip'], executableName: 'send-receive', icon: 'icon.png' },
  mac: { target: ['dmg', 'zip'], category: 'public.app-category.utilities', icon: 'icon.png' },
};
