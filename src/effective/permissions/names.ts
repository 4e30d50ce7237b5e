const SHOWN = 6;

/** Users, roles and groups by the ends of their ARNs, the first of them: `user/ann, role/deploy and 3 more`. */
export function listOf(arns: readonly string[]): string {
  const shown = arns.slice(0, SHOWN).map((it) => it.split(':').slice(5).join(':'));
  const more = arns.length > SHOWN ? ` and ${arns.length - SHOWN} more` : '';
  return `${shown.join(', ')}${more}`;
}
