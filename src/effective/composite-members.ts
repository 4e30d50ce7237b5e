/** The names and ARNs of other alarms in a composite alarm's rule. Words of the rule's language are among them. */
export function namedInRule(rule: string): ReadonlySet<string> {
  return new Set([...rule.matchAll(/"([^"]*)"|[^\s()"]+/g)].map(([word, quoted]) => quoted ?? word));
}
