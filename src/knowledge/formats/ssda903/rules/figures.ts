// The figures that rest on the rules, as the page of the rules names them.

export const AT_END = 'children looked after at the end (under 18)'
export const EVERY_FIGURE = 'every figure of children looked after'
export const STARTED_AND_CEASED = 'periods of care, started and ceased'
export const WITHOUT_SHORT_BREAKS = 'every figure (short breaks are left out by legal status)'
export const STARTED = 'children and periods of care started'
export const CEASED_AND_AT_END = 'children ceased, and children looked after at the end'
export const PERIODS_OF_CARE =
  'periods of care, which are episodes joined: started, ceased and at the end'
export const CEASED_BY_REASON = 'children ceased, by reason'
export const SHORT_BREAKS = 'short breaks, which are no period of care: a longer one is'
export const BY_SEX = 'comparisons by sex'
export const BY_ETHNICITY = 'comparisons by ethnicity'
export const ASYLUM = 'unaccompanied asylum-seeking children'
export const BY_NEED = 'children looked after by need'
export const BY_LEGAL_STATUS = 'children looked after by legal status'
