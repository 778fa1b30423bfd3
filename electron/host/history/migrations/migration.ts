/** A step from one version of the database to the next; never edited once it has been released. */
export interface Migration {
  /** The version that it leads to. */
  readonly version: number;
  readonly sql: string;
}
