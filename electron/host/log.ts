/** Where the host writes what a person may want to read later. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
