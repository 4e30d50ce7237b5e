/** The port that AWS gives a database unless told otherwise, by what an engine's name begins with. */
const DEFAULT_PORTS: readonly (readonly [engine: string, port: number])[] = [
  ['aurora-postgresql', 5432],
  ['aurora', 3306],
  ['postgres', 5432],
  ['mysql', 3306],
  ['mariadb', 3306],
  ['oracle', 1521],
  ['custom-oracle', 1521],
  ['sqlserver', 1433],
  ['custom-sqlserver', 1433],
  ['db2', 50_000],
];

/** Null for an engine that is not in the list. */
export function defaultPort(engine: string): number | null {
  return DEFAULT_PORTS.find(([begins]) => engine.startsWith(begins))?.[1] ?? null;
}

/**
 * Whether users of IAM can sign in to an engine's databases.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html
 */
export function hasIamAuthentication(engine: string): boolean {
  return /^(aurora|mysql|mariadb|postgres)/.test(engine);
}
