import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from '#shared/protocol/bridge.ts';
import { CONTENT_SECURITY_POLICY } from './contentPolicy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be said before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built pages under an origin of their own: file:// would give every local file the same one. */
export function serveAppPages(folder: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = fileOf(request, folder);
    if (file === null) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function fileOf({ method, url }: Request, folder: string): string | null {
  const { protocol: scheme, host, pathname } = new URL(url);
  if (method !== 'GET' || `${scheme}//${host}` !== APP_ORIGIN) return null;
  const file = path.join(folder, decodeURIComponent(pathname));
  return file.startsWith(folder + path.sep) ? file : null;
}
