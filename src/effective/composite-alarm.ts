/** A composite alarm's rule, read: given the names or ARNs of the alarms that are in ALARM (all others OK), its value. */
export type AlarmRule = (inAlarm: ReadonlySet<string>) => boolean;

/**
 * Reads a composite alarm's rule: ALARM, OK and INSUFFICIENT_DATA of other alarms, TRUE, FALSE, joined by AND, OR, NOT
 * and parentheses. Null where it says something else.
 *
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export function parseAlarmRule(text: string): AlarmRule | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  const parser = new RuleParser(tokens);
  const rule = parser.any();
  return parser.done ? rule : null;
}

/** Quoted names, parentheses, and words: names without quotes and ARNs too. */
function tokenize(text: string): string[] | null {
  const pattern = /\s*("[^"]*"|[()]|[^\s()"]+)\s*/y;
  const tokens: string[] = [];
  while (pattern.lastIndex < text.length) {
    const token = pattern.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

class RuleParser {
  readonly #tokens: readonly string[];
  #at = 0;
  #broken = false;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get done(): boolean {
    return !this.#broken && this.#at === this.#tokens.length;
  }

  any(): AlarmRule {
    const parts = [this.#every()];
    while (this.#takes('OR')) parts.push(this.#every());
    return (inAlarm) => parts.some((part) => part(inAlarm));
  }

  #every(): AlarmRule {
    const parts = [this.#one()];
    while (this.#takes('AND')) parts.push(this.#one());
    return (inAlarm) => parts.every((part) => part(inAlarm));
  }

  #one(): AlarmRule {
    if (this.#takes('NOT')) {
      const denied = this.#one();
      return (inAlarm) => !denied(inAlarm);
    }
    if (this.#takes('(')) {
      const inner = this.any();
      this.#expect(')');
      return inner;
    }
    const word = this.#next();
    if (word === 'TRUE' || word === 'FALSE') return () => word === 'TRUE';
    const name = this.#argument();
    if (word === 'ALARM') return (inAlarm) => inAlarm.has(name);
    if (word === 'OK') return (inAlarm) => !inAlarm.has(name);
    if (word !== 'INSUFFICIENT_DATA') this.#broken = true;
    return () => false;
  }

  #argument(): string {
    this.#expect('(');
    const name = this.#next();
    this.#expect(')');
    return name.replace(/^"(.*)"$/, '$1');
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) this.#broken = true;
    return token ?? '';
  }

  #takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) this.#broken = true;
  }
}
