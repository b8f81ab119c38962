/** Steps and ends of the money's way, as the reconciliation pack names them. */
export type ReconciliationStepName = 'passed-on' | 'allocated' | 'paid' | 'placed' | 'bank';
export type TraceName =
  | 'traced'
  | 'totals-only'
  | 'no-fund'
  | 'no-document'
  | 'no-payee'
  | 'no-household'
  | 'no-village';
