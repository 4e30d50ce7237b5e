/** What AWS tells of an account's bill (`aws:account` facts). */
export interface Budget {
  readonly BudgetName: string;
  /** `COST`, `USAGE`, and several of reservations and Savings Plans. */
  readonly BudgetType: string;
  /** How many notifications it has, each of which tells somebody. */
  readonly notifications: number;
}

export interface CostAnomalyMonitor {
  readonly MonitorArn: string;
  readonly MonitorName: string;
  /** `DIMENSIONAL`: watches everything, service by service for instance. `CUSTOM`: a part that was chosen. */
  readonly MonitorType: string;
}

export interface CostAnomalySubscription {
  readonly SubscriptionName: string;
  readonly MonitorArnList: readonly string[];
  /** Those who are told, without the ones who declined. */
  readonly subscribers: number;
}

export interface DataExport {
  readonly Name: string;
  /** `HEALTHY` or `UNHEALTHY`. */
  readonly status: string;
  /** Null: it is healthy, or AWS gives no reason. */
  readonly statusReason: string | null;
}

export interface Spend {
  /** `2026-10`. */
  readonly month: string;
  /** `eu-west-1`, `global`, `NoRegion`. */
  readonly region: string;
  /** As the bill names it: `Amazon Elastic Compute Cloud - Compute`. */
  readonly service: string;
  /** In `unit`, never zero. */
  readonly amount: number;
  /** `USD`. */
  readonly unit: string;
}
