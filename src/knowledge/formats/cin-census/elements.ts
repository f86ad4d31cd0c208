import type { Child, Episode, Part, ProtectionPlan } from './child.ts'
import {
  makeAssessment,
  makeCinPlan,
  makeEnquiry,
  makeEpisode,
  makePreProceedings,
  makeProtectionPlan,
  makeReview,
} from './make-parts.ts'

/** An element that holds a value, and where the value goes. */
export interface Leaf {
  readonly leaf: true
  readonly field: string
  readonly kind: 'text' | 'day' | 'flag' | 'count'
  /** It may come several times. */
  readonly many: boolean
}

/** An element that holds others. With `make` it becomes a part of its own; without, it only groups. */
export interface Group {
  readonly leaf: false
  readonly into: string
  readonly make: ((parent: Part, index: number) => Part) | null
  readonly holds: ReadonlyMap<string, Leaf | Group>
}

const text = (field: string): Leaf => ({ leaf: true, field, kind: 'text', many: false })
const day = (field: string): Leaf => ({ leaf: true, field, kind: 'day', many: false })
const flag = (field: string): Leaf => ({ leaf: true, field, kind: 'flag', many: false })
const count = (field: string): Leaf => ({ leaf: true, field, kind: 'count', many: false })
const texts = (field: string): Leaf => ({ leaf: true, field, kind: 'text', many: true })
const days = (field: string): Leaf => ({ leaf: true, field, kind: 'day', many: true })

type Holds = Readonly<Record<string, Leaf | Group>>

const grouping = (holds: Holds): Group => ({
  leaf: false,
  into: '',
  make: null,
  holds: new Map(Object.entries(holds)),
})

function part<P extends Part>(
  into: string,
  make: (parent: P, index: number) => Part,
  holds: Holds,
): Group {
  const made = make as (parent: Part, index: number) => Part
  return { leaf: false, into, make: made, holds: new Map(Object.entries(holds)) }
}

/**
 * What a `Child` may hold: the modules and items of the children in need census 2025 to 2026 (business
 * and technical specification), with `GenderCurrent` and the review date of earlier years.
 */
export const CHILD: Group = grouping({
  ChildIdentifiers: grouping({
    LAchildID: text('id'),
    UPN: text('upn'),
    FormerUPN: text('formerUpn'),
    UPNunknown: text('upnUnknown'),
    PersonBirthDate: day('birth'),
    ExpectedPersonBirthDate: day('expectedBirth'),
    Sex: text('sex'),
    GenderCurrent: text('gender'),
    PersonDeathDate: day('death'),
  }),
  ChildCharacteristics: grouping({
    Ethnicity: text('ethnicity'),
    Disabilities: grouping({ Disability: texts('disabilities') }),
  }),
  CINdetails: part<Child>('episodes', makeEpisode, {
    CINreferralDate: day('referral'),
    ReferralSource: text('source'),
    PrimaryNeedCode: text('primaryNeed'),
    CINclosureDate: day('closure'),
    ReasonForClosure: text('closureReason'),
    DateOfInitialCPC: day('conference'),
    ReferralNFA: flag('noFurtherAction'),
    Assessments: part<Episode>('assessments', makeAssessment, {
      AssessmentActualStartDate: day('start'),
      AssessmentInternalReviewDate: day('internalReview'),
      AssessmentAuthorisationDate: day('authorised'),
      FactorsIdentifiedAtAssessment: grouping({ AssessmentFactors: texts('factors') }),
    }),
    CINPlanDates: part<Episode>('cinPlans', makeCinPlan, {
      CINPlanStartDate: day('start'),
      CINPlanEndDate: day('end'),
    }),
    Section47: part<Episode>('enquiries', makeEnquiry, {
      S47ActualStartDate: day('start'),
      InitialCPCtarget: day('conferenceTarget'),
      DateOfInitialCPC: day('conference'),
      ICPCnotRequired: flag('conferenceNotRequired'),
    }),
    ChildProtectionPlans: part<Episode>('protectionPlans', makeProtectionPlan, {
      CPPstartDate: day('start'),
      CPPendDate: day('end'),
      InitialCategoryOfAbuse: text('initialCategory'),
      LatestCategoryOfAbuse: text('latestCategory'),
      NumberOfPreviousCPP: count('previousPlans'),
      Reviews: part<ProtectionPlan>('reviews', makeReview, { CPPreviewDate: days('dates') }),
    }),
    PreProceedingsandFGDM: part<Episode>('preProceedings', makePreProceedings, {
      PPStartDate: day('start'),
      LBPSentDate: day('letterSent'),
      FGDMMeetingOffer: text('familyMeetingOffered'),
      FGDMMeetingFac: text('familyMeetingHeld'),
      InitialPPMeetingDate: day('firstMeeting'),
      ReviewMeetingsCount: count('reviewMeetings'),
      StepDecisionDate: day('stepDecision'),
      PPOutcome: text('outcome'),
      CourtAppDate: day('courtApplication'),
      LetterInitCPDate: day('letterToFirstMeeting'),
    }),
  }),
})

/** What the file may hold above its children. */
export const MESSAGE: Group = grouping({
  Header: grouping({
    CollectionDetails: grouping({
      Collection: text('collection'),
      Year: text('year'),
      ReferenceDate: text('referenceDate'),
    }),
    Source: grouping({
      SourceLevel: text('sourceLevel'),
      LEA: text('authority'),
      SoftwareCode: text('software'),
      Release: text('release'),
      SerialNo: text('serial'),
      DateTime: text('made'),
    }),
  }),
  Children: grouping({ Child: CHILD }),
})

/** An element's value in its part, and its path from the part: for what the rules report. */
export interface Place {
  readonly field: string
  readonly path: string
}

/** In: a part's element and the name of a value in it. Out: where the value stands, or undefined. */
export const PLACES: ReadonlyMap<string, ReadonlyMap<string, Place>> = places()

function places(): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const found = new Map<string, Map<string, Place>>()
  const walk = (owner: string, group: Group, prefix: string) => {
    const own = found.get(owner) ?? new Map<string, Place>()
    found.set(owner, own)
    for (const [name, node] of group.holds) {
      if (node.leaf) own.set(name, { field: node.field, path: `${prefix}${name}` })
      else if (node.make) walk(name, node, '')
      else walk(owner, node, `${prefix}${name}/`)
    }
  }
  walk('Child', CHILD, '')
  return found
}
