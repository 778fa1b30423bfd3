import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './nodeBundle.ts';

/** Where the exports of package.json say the types are. */
export const SDK_TYPES = path.join(root, 'dist/types');

/** `'#shared/mapi/guid.ts'` and `'./task.ts'`, with the quotes of either kind. */
const SPECIFIER = /(['"])(#|\.{1,2}\/)([^'"]+)\.ts\1/g;

/** Writes the declarations of the SDK in a form that a compiler with other settings than ours understands. */
export function emitSdkTypes(outDir: string): void {
  rmSync(outDir, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(root, 'electron/sdk/tsconfig.types.json');
  execFileSync(process.execPath, [tsc, '-p', project, '--outDir', outDir], { stdio: 'inherit' });
  for (const file of readdirSync(outDir, { encoding: 'utf8', recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const absolute = path.join(outDir, file);
    writeFileSync(absolute, withPlainSpecifiers(readFileSync(absolute, 'utf8'), path.dirname(file)));
  }
}

/** Names that only this project resolves become relative, and sources become what they are compiled to. */
function withPlainSpecifiers(declarations: string, folder: string): string {
  return declarations.replaceAll(SPECIFIER, (_all, quote: string, start: string, name: string) => {
    const target = start === '#' ? toRelative(folder, name) : start + name;
    return `${quote}${target}.js${quote}`;
  });
}

function toRelative(folder: string, name: string): string {
  const relative = path.relative(folder, name).replaceAll(path.sep, '/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}
