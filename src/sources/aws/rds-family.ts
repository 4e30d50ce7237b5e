/** Neptune and DocumentDB share RDS's management API: its listings bring theirs too, told apart by the engine. */
type Family = 'rds' | 'neptune' | 'documentdb';

export function familyOf(engine: string): Family {
  if (engine === 'neptune') return 'neptune';
  return engine === 'docdb' ? 'documentdb' : 'rds';
}
