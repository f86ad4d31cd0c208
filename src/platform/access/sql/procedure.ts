/** A session idles out after half an hour and ends after twelve: ASVS 5.0 V7.3, for sensitive data. */
export const SESSION_IDLES = `interval '30 minutes'`
export const SESSION_ENDS = `interval '12 hours'`

/** A function that changes a private table, checking who asks. */
export interface Procedure {
  readonly signature: string
  readonly returns: string
  readonly body: string
}
