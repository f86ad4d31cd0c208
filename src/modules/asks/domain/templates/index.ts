import type { Template } from '../template.ts'
import { auditForm } from './audit-form.ts'
import { confirmationSurvey } from './confirmation-survey.ts'
import { dataRequest } from './data-request.ts'
import { exploitation } from './exploitation.ts'
import { familyFeedback } from './family-feedback.ts'
import { schoolAudit } from './school-audit.ts'
import { section11Version1 } from './section-11-version-1.ts'
import { section11 } from './section-11.ts'
import { staffSurvey } from './staff-survey.ts'
import { wholeSchoolApproach } from './whole-school-approach.ts'

/** The templates that come with the service. */
export const SHIPPED: readonly Template[] = [
  section11,
  section11Version1,
  exploitation,
  schoolAudit,
  confirmationSurvey,
  staffSurvey,
  familyFeedback,
  wholeSchoolApproach,
  dataRequest,
  auditForm,
]

/** In: a code and a version. Out: that template, where it comes with the service. */
export function findShipped(code: string, version: number): Template | undefined {
  return SHIPPED.find((one) => one.code === code && one.version === version)
}
