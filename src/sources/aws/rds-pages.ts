/** How RDS's management API pages, which Neptune and DocumentDB share. */
export const PAGE = { MaxRecords: 100 };
export const marker = (output: { readonly Marker?: string | undefined }) => output.Marker;
export const withMarker = (Marker: string) => ({ Marker });

/** The engines of other services that the same listings bring. Neither their parameters nor what is asked is the same. */
export type Family = 'rds' | 'neptune' | 'documentdb';

export function familyOf(engine: string): Family {
  if (engine === 'neptune') return 'neptune';
  return engine === 'docdb' ? 'documentdb' : 'rds';
}
