import type {
  Assessment,
  Child,
  CinPlan,
  Enquiry,
  Episode,
  PreProceedings,
  ProtectionPlan,
  Review,
} from './child.ts'

// Each kind is one literal with all its fields in one order, so that the engine keeps one shape for it:
// the rules read these fields some five million times for 50,000 children.

/** Out: a child with nothing in it yet. `position` counts from 1. */
export function makeChild(line: number, position: number): Child {
  return {
    element: 'Child',
    parent: null,
    index: position - 1,
    texts: null,
    line,
    position,
    id: null,
    upn: null,
    formerUpn: null,
    upnUnknown: null,
    birth: null,
    expectedBirth: null,
    death: null,
    sex: null,
    gender: null,
    ethnicity: null,
    disabilities: [],
    episodes: [],
    oddities: [],
  }
}

export function makeEpisode(parent: Child, index: number): Episode {
  return {
    element: 'CINdetails',
    parent,
    index,
    texts: null,
    referral: null,
    source: null,
    primaryNeed: null,
    closure: null,
    closureReason: null,
    conference: null,
    noFurtherAction: null,
    assessments: [],
    cinPlans: [],
    enquiries: [],
    protectionPlans: [],
    preProceedings: [],
  }
}

export function makeAssessment(parent: Episode, index: number): Assessment {
  return {
    element: 'Assessments',
    parent,
    index,
    texts: null,
    start: null,
    internalReview: null,
    authorised: null,
    factors: [],
  }
}

export function makeCinPlan(parent: Episode, index: number): CinPlan {
  return { element: 'CINPlanDates', parent, index, texts: null, start: null, end: null }
}

export function makeEnquiry(parent: Episode, index: number): Enquiry {
  return {
    element: 'Section47',
    parent,
    index,
    texts: null,
    start: null,
    conferenceTarget: null,
    conference: null,
    conferenceNotRequired: null,
  }
}

export function makeProtectionPlan(parent: Episode, index: number): ProtectionPlan {
  return {
    element: 'ChildProtectionPlans',
    parent,
    index,
    texts: null,
    start: null,
    end: null,
    initialCategory: null,
    latestCategory: null,
    previousPlans: null,
    reviews: [],
  }
}

export function makeReview(parent: ProtectionPlan, index: number): Review {
  return { element: 'Reviews', parent, index, texts: null, dates: [] }
}

export function makePreProceedings(parent: Episode, index: number): PreProceedings {
  return {
    element: 'PreProceedingsandFGDM',
    parent,
    index,
    texts: null,
    start: null,
    letterSent: null,
    familyMeetingOffered: null,
    familyMeetingHeld: null,
    firstMeeting: null,
    reviewMeetings: null,
    stepDecision: null,
    outcome: null,
    courtApplication: null,
    letterToFirstMeeting: null,
  }
}
