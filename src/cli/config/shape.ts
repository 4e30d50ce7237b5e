import type { Config } from '../../model/config.ts';
import { SEVERITIES } from '../../model/verdict.ts';
import { FORMATS } from '../outputs.ts';
import { didYouMean } from '../nearest.ts';
import type { Issue, Path } from './issue.ts';

type Check = (value: unknown, path: Path) => readonly Issue[];

/** What is not right in a configuration, apart from names of controls. */
export function shapeIssues(value: unknown): readonly Issue[] {
  return CONFIG(value, []);
}

/** The value as a configuration, if there is nothing wrong with its shape. */
export function isConfig(value: unknown): value is Config {
  return shapeIssues(value).length === 0;
}

function issue(path: Path, message: string): readonly Issue[] {
  return [{ path, message }];
}

function told(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value)}`;
}

function typed(type: 'string' | 'boolean'): Check {
  return (value, path) =>
    typeof value === type ? [] : issue(path, `must be a ${type}, and is ${told(value)}`);
}

function oneOf(names: readonly string[]): Check {
  return (value, path) => {
    if (typeof value !== 'string')
      return issue(path, `must be one of ${names.join(', ')}, and is ${told(value)}`);
    return names.includes(value) ? [] : issue(path, `cannot be ${value}: use ${names.join(', ')}`);
  };
}

function listOf(check: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, at) => check(item, [...path, at]))
      : issue(path, `must be a list, and is ${told(value)}`);
}

/** A value alone stands for a list of it. */
function oneOrMore(check: Check): Check {
  return (value, path) => (Array.isArray(value) ? listOf(check)(value, path) : check(value, path));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(members: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return issue(path, `must be an object, and is ${told(value)}`);
    return Object.entries(value).flatMap(([name, member]) => {
      if (member === undefined) return [];
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      if (check !== undefined) return check(member, [...path, name]);
      return issue([...path, name], `is not known${didYouMean(name, Object.keys(members))}`);
    });
  };
}

function recordOf(check: Check): Check {
  return (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, member]) => check(member, [...path, name]))
      : issue(path, `must be an object, and is ${told(value)}`);
}

const setting: Check = (value, path) => {
  if (typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number' && Number.isFinite(value)) return [];
  return Array.isArray(value)
    ? listOf(string)(value, path)
    : issue(path, `must be a number, text, true, false or a list of texts, and is ${told(value)}`);
};

const string = typed('string');
const boolean = typed('boolean');
const severity = oneOf(SEVERITIES);

const CONFIG = object({
  profile: string,
  region: oneOrMore(string),
  tag: oneOrMore(string),
  severity,
  format: oneOrMore(oneOf(FORMATS)),
  output: oneOrMore(string),
  failOn: severity,
  strict: boolean,
  quiet: boolean,
  color: boolean,
  controls: object({
    disable: listOf(string),
    severity: recordOf(severity),
    settings: recordOf(recordOf(setting)),
  }),
  customControls: oneOrMore(string),
} satisfies Readonly<Record<keyof Config, Check>>);
