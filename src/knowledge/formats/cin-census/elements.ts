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
  readonly name: string
  readonly field: string
  readonly kind: 'text' | 'day' | 'flag' | 'count'
  /** It may come several times. */
  readonly many: boolean
}

/** An element that holds others. With `make` it becomes a part of its own; without, it only groups. */
export interface Group {
  readonly leaf: false
  readonly name: string
  readonly into: string
  readonly make: ((parent: Part, index: number) => Part) | null
  /** In the order of the schema, which is the order files have. */
  readonly holds: readonly (Leaf | Group)[]
}

type Unnamed<T> = Omit<T, 'name'>

const leaf = (field: string, kind: Leaf['kind'], many = false): Unnamed<Leaf> => ({
  leaf: true,
  field,
  kind,
  many,
})
const text = (field: string) => leaf(field, 'text')
const day = (field: string) => leaf(field, 'day')
const flag = (field: string) => leaf(field, 'flag')
const count = (field: string) => leaf(field, 'count')
const texts = (field: string) => leaf(field, 'text', true)
const days = (field: string) => leaf(field, 'day', true)

type Holds = Readonly<Record<string, Unnamed<Leaf> | Unnamed<Group>>>

const named = (holds: Holds): readonly (Leaf | Group)[] =>
  Object.entries(holds).map(([name, node]) => ({ ...node, name }))

const grouping = (holds: Holds): Unnamed<Group> => ({
  leaf: false,
  into: '',
  make: null,
  holds: named(holds),
})

function part<P extends Part>(
  into: string,
  make: (parent: P, index: number) => Part,
  holds: Holds,
): Unnamed<Group> {
  const made = make as (parent: Part, index: number) => Part
  return { leaf: false, into, make: made, holds: named(holds) }
}

/**
 * What a `Child` may hold: the modules and items of the children in need census 2025 to 2026 (business
 * and technical specification), with `GenderCurrent` and the review date of earlier years.
 */
export const CHILD: Group = {
  name: 'Child',
  ...grouping({
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
  }),
}

const CHILDREN: Group = { leaf: false, name: 'Children', into: '', make: null, holds: [CHILD] }

const HEADER: Group = {
  name: 'Header',
  ...grouping({
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
}

/** The whole file. */
export const MESSAGE: Group = {
  leaf: false,
  name: 'Message',
  into: '',
  make: null,
  holds: [HEADER, CHILDREN],
}

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
    for (const node of group.holds) {
      const { name } = node
      if (node.leaf) own.set(name, { field: node.field, path: `${prefix}${name}` })
      else if (node.make) walk(name, node, '')
      else walk(owner, node, `${prefix}${name}/`)
    }
  }
  walk('Child', CHILD, '')
  return found
}
