// What `electron [-r module]… folder` does, which a stock Electron has in its own default_app.asar.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const command = parse(process.argv.slice(1));
Object.assign(process, { defaultApp: true });
const require = createRequire(import.meta.url);
for (const module of command.modules) require(path.resolve(module));
// Electron becomes ready only when this module has been evaluated, so the app sees it before.
await import(pathToFileURL(open(path.resolve(command.target))).href);

/** @param {string[]} args */
function parse(args) {
  /** @type {string[]} */
  const modules = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-r' || arg === '--require') modules.push(args[++at] ?? '');
    else if (!arg.startsWith('-')) return { modules, target: arg };
  }
  return { modules, target: '.' };
}

/**
 * @param {string} target a file, or a folder with a package.json, which also names the app
 * @returns {string} the file to run
 */
function open(target) {
  if (fs.statSync(target).isFile()) return target;
  const { name, productName, version, main } = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
  app.name = productName ?? name;
  // Electron keeps these two methods to itself, and uses them here.
  const own = /** @type {{ setVersion(version: string): void, setAppPath(folder: string): void }} */ (
    /** @type {unknown} */ (app)
  );
  own.setVersion(version);
  own.setAppPath(target);
  return path.join(target, main);
}
