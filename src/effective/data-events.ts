import type {
  AdvancedFieldSelector,
  BasicEventSelector,
  TrailEventSelectors,
} from '../model/kinds/cloudtrail.ts';

/** What a trail records of the data events of one sort, once for reads and once for writes. */
export interface DataEvents {
  readonly reads: Share;
  readonly writes: Share;
}

/**
 * `all`: of every resource, but for those in `except` (ARNs or their beginnings). `some`: of resources or by conditions
 * that were chosen.
 */
export interface Share {
  readonly recorded: 'all' | 'some' | 'none';
  readonly except: readonly string[];
}

/** A sort of data event, with what stands for all of its resources in basic selectors, after `arn:PARTITION:`. */
export interface DataEventType {
  readonly type: string;
  readonly all: readonly string[];
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html */
export const S3_OBJECTS: DataEventType = { type: 'AWS::S3::Object', all: ['s3', 's3:::'] };
export const LAMBDA_FUNCTIONS: DataEventType = { type: 'AWS::Lambda::Function', all: ['lambda'] };

const NONE: Share = { recorded: 'none', except: [] };

/**
 * Adds up a trail's selectors for the data events of one sort. No selectors at all record none.
 *
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export function dataEvents(selectors: TrailEventSelectors, sort: DataEventType): DataEvents {
  const shares = [
    ...selectors.EventSelectors.flatMap((selector) => basicShare(selector, sort)),
    ...selectors.AdvancedEventSelectors.flatMap((selector) => advancedShare(selector, sort)),
  ];
  return {
    reads: widest(shares.filter(({ reads }) => reads)),
    writes: widest(shares.filter(({ writes }) => writes)),
  };
}

interface SelectorShare extends Share {
  readonly reads: boolean;
  readonly writes: boolean;
}

function widest(shares: readonly SelectorShare[]): Share {
  const whole = shares.filter(({ recorded }) => recorded === 'all');
  const [first] = whole.toSorted((a, b) => a.except.length - b.except.length);
  if (first !== undefined) return { recorded: 'all', except: first.except };
  return shares.length === 0 ? NONE : { recorded: 'some', except: [] };
}

function basicShare(selector: BasicEventSelector, sort: DataEventType): readonly SelectorShare[] {
  const values = selector.DataResources.filter(({ Type }) => Type === sort.type).flatMap(
    ({ Values }) => Values,
  );
  if (values.length === 0) return [];
  const isWhole = values.some((value) => sort.all.includes(value.replace(/^arn:[^:]*:/, '')));
  return [
    {
      recorded: isWhole ? 'all' : 'some',
      except: [],
      reads: selector.ReadWriteType !== 'WriteOnly',
      writes: selector.ReadWriteType !== 'ReadOnly',
    },
  ];
}

function advancedShare(
  fields: readonly AdvancedFieldSelector[],
  sort: DataEventType,
): readonly SelectorShare[] {
  const of = (name: string) => fields.filter(({ Field }) => Field === name);
  const isData = of('eventCategory').some(({ Equals }) => Equals?.includes('Data') === true);
  const isSort = of('resources.type').some(({ Equals }) => Equals?.includes(sort.type) === true);
  if (!isData || !isSort) return [];
  const readOnly = of('readOnly').map(({ Equals }) => Equals ?? []);
  const arns = of('resources.ARN');
  const isWhole = fields.every((field) => OPEN.has(field.Field) || isExclusion(field));
  return [
    {
      recorded: isWhole ? 'all' : 'some',
      except: arns.flatMap(({ NotEquals = [], NotStartsWith = [] }) => [...NotEquals, ...NotStartsWith]),
      reads: readOnly.every((values) => values.includes('true')),
      writes: readOnly.every((values) => values.includes('false')),
    },
  ];
}

/** Fields that do not narrow what is recorded beyond what is read of them above. */
const OPEN = new Set(['eventCategory', 'resources.type', 'readOnly']);

/** The bucket that holds the logs is left out by most who record all others. */
function isExclusion({ Field, ...conditions }: AdvancedFieldSelector): boolean {
  if (Field !== 'resources.ARN') return false;
  return Object.entries(conditions)
    .filter(([, values]) => (values?.length ?? 0) > 0)
    .every(([operator]) => operator === 'NotEquals' || operator === 'NotStartsWith');
}
