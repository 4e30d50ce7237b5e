/** A file that is not what `aws iam get-account-authorization-details` prints; the message says which, and what to do. */
export class AuthorizationDetailsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AuthorizationDetailsError';
  }
}

/** How the file that is wanted is made. */
export const COMMAND = '`aws iam get-account-authorization-details`';
