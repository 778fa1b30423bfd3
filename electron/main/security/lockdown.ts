import { app, type Session, type WebContents } from 'electron';

/** What no page of ours ever needs is denied for all of them: leaving its origin, opening windows, asking for permissions. */
export function lockDown(session: Session, allowedOrigins: readonly string[]): void {
  const isAllowed = (url: string): boolean => allowedOrigins.some((origin) => url.startsWith(`${origin}/`));
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isDevTools = url.startsWith('devtools://');
    decide({ cancel: !isAllowed(url) && !isDevTools });
  });
}

function keepInPlace(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
