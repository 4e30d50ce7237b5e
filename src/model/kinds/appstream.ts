export interface AppStreamKinds {
  'appstream:fleet': FleetFacts;
}

/** A fleet of AppStream 2.0 (WorkSpaces Applications). Times are in seconds. */
export interface FleetFacts {
  /** Whether its machines get public addresses. */
  readonly EnableDefaultInternetAccess: boolean;
  readonly MaxUserDurationInSeconds: number;
  readonly DisconnectTimeoutInSeconds: number;
  /** 0: a session is never ended for being idle. */
  readonly IdleDisconnectTimeoutInSeconds: number;
}
