/** The database roles that the platform makes elsewhere; nobody can sign in as the definer. */
export interface DatabaseRoles {
  /** Owns the modules' tables and runs migrations. */
  readonly owner: string
  /** Owns the private schema and the functions that look into it. */
  readonly definer: string
  /** What the web application and the command line run as. */
  readonly app: string
  /** What background jobs run as. */
  readonly jobs: string
  /** Reads every row for a backup, and can do nothing else. */
  readonly backup: string
  /** Founds partnerships and restores backups, from the command line of whoever runs the server. */
  readonly operator: string
}

export const DATABASE_ROLES: DatabaseRoles = {
  owner: 'sightline_owner',
  definer: 'sightline_definer',
  app: 'sightline_app',
  jobs: 'sightline_jobs',
  backup: 'sightline_backup',
  operator: 'sightline_operator',
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** `schema.table` as SQL. */
export function tableName(table: string): string {
  return table.split('.').map(identifier).join('.')
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Texts as an SQL array. */
export function textArray(texts: readonly string[]): string {
  return `array[${texts.map(literal).join(', ')}]::text[]`
}
