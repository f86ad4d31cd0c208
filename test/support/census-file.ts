import {
  addDays,
  addWorkingDays,
  periodOf,
  weekday,
  type Day,
} from '../../src/knowledge/law/index.ts'
import { checkLetter } from '../../src/knowledge/formats/cin-census/rules/identifiers/check-letter.ts'
import { censusXml, type Described } from './census-xml.ts'

// Made-up children of a made-up county, written as a census: the same options give the same bytes.

export interface CensusFileOptions {
  readonly children: number
  readonly seed?: number
  /** Which share of the children breaks a rule, from 0 to 1. */
  readonly faults?: number
  /** The year in which the census ends. */
  readonly year?: number
}

/** The file as texts, some hundred children each, so that a large one never stands in memory. */
export function* censusFile(options: CensusFileOptions): Generator<string> {
  const { children, seed = 1, faults = 0, year = 2026 } = options
  const random = createRandom(seed)
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Message>\n${censusXml({
    Header: {
      CollectionDetails: { Collection: 'CIN', Year: year, ReferenceDate: `${year}-03-31` },
      Source: {
        SourceLevel: 'L',
        LEA: '999',
        SoftwareCode: 'Severnshire',
        Release: '1',
        SerialNo: '001',
        DateTime: `${year}-05-11T09:00:00`,
      },
    },
  })}<Children>\n`
  let text = ''
  for (let n = 1; n <= children; n++) {
    const child = describeChild(n, year, random)
    text += censusXml({ Child: random(1000) < faults * 1000 ? spoilt(child, n) : child })
    if (n % 100 === 0) {
      yield text
      text = ''
    }
  }
  yield `${text}</Children>\n</Message>\n`
}

/** The whole file as one text, for small ones. */
export function censusText(options: CensusFileOptions): string {
  return [...censusFile(options)].join('')
}

const DISABILITIES = ['MOB', 'HAND', 'INC', 'COMM', 'LD', 'HEAR', 'VIS', 'BEH', 'CON', 'AUT']
const ETHNICITIES = ['WBRI', 'WOTH', 'MWBC', 'APKN', 'BAFR', 'OOTH', 'NOBT']
const FACTORS = [
  '2B',
  '3A',
  '3B',
  '4B',
  '5B',
  '8F',
  '10A',
  '11A',
  '16A',
  '17A',
  '18B',
  '19C',
  '24A',
]
const NEEDS = ['N1', 'N2', 'N3', 'N4', 'N5', 'N8']
const SOURCES = ['1A', '2A', '3C', '5A', '6', '10']
const CATEGORIES = ['NEG', 'EMO', 'PHY', 'SAB', 'MUL']

type Random = (below: number) => number
type Child = Record<string, Described>

function describeChild(n: number, year: number, random: Random): Child {
  const { first } = periodOf(year - 1)
  const unborn = n % 97 === 0
  const referral = addDays(first, random(150))
  const kind = random(10)
  const identifiers: Child = { LAchildID: `SEV${String(n).padStart(7, '0')}` }
  if (unborn)
    Object.assign(identifiers, {
      UPNunknown: 'UN1',
      ExpectedPersonBirthDate: addDays(first, 400),
      Sex: 'U',
    })
  else
    Object.assign(identifiers, {
      UPN: upn(n),
      PersonBirthDate: addDays(first, -200 - random(5500)),
      Sex: random(2) ? 'F' : 'M',
    })
  const disabilities = unborn ? [] : disabilitiesOf(n, random)
  return {
    ChildIdentifiers: identifiers,
    ChildCharacteristics: {
      Ethnicity: pick(ETHNICITIES, random),
      ...(disabilities.length > 0 ? { Disabilities: { Disability: disabilities } } : {}),
    },
    CINdetails: unborn ? [looked(addDays(first, 250), random)] : episodesOf(kind, referral, random),
  }
}

function episodesOf(kind: number, referral: Day, random: Random): Child[] {
  if (kind === 0) return [{ ...began(referral, random), ReferralNFA: 1 }]
  if (kind < 4) return [closed(referral, random)]
  if (kind < 7) return [planned(referral, random)]
  if (kind < 9) return [protectedBy(referral, random)]
  return [closed(referral, random), planned(addDays(referral, 60), random)]
}

function began(referral: Day, random: Random): Child {
  return {
    CINreferralDate: referral,
    ReferralSource: pick(SOURCES, random),
    PrimaryNeedCode: pick(NEEDS, random),
  }
}

function assessed(start: Day, random: Random): Child {
  const from = random(FACTORS.length - 3)
  return {
    AssessmentActualStartDate: start,
    AssessmentAuthorisationDate: addDays(start, 20 + random(25)),
    FactorsIdentifiedAtAssessment: { AssessmentFactors: FACTORS.slice(from, from + 1 + random(3)) },
  }
}

/** Still being looked at as the year ends. */
function looked(referral: Day, random: Random): Child {
  return { ...began(referral, random), Assessments: [assessed(referral, random)], ReferralNFA: 0 }
}

function closed(referral: Day, random: Random): Child {
  const end = addDays(referral, 50)
  return {
    ...began(referral, random),
    CINclosureDate: end,
    ReasonForClosure: random(2) ? 'RC8' : 'RC9',
    Assessments: [assessed(referral, random)],
    ReferralNFA: 0,
  }
}

function planned(referral: Day, random: Random): Child {
  const start = addDays(referral, 46)
  return {
    ...began(referral, random),
    Assessments: [assessed(referral, random)],
    CINPlanDates: [
      { CINPlanStartDate: start, CINPlanEndDate: addDays(start, 30) },
      { CINPlanStartDate: addDays(start, 31) },
    ],
    ReferralNFA: 0,
  }
}

function protectedBy(referral: Day, random: Random): Child {
  const enquiry = addDays(referral, 3)
  const conference = weekdayFrom(addDays(enquiry, 12))
  const category = pick(CATEGORIES, random)
  return {
    ...began(referral, random),
    Assessments: [assessed(referral, random)],
    Section47: [
      {
        S47ActualStartDate: enquiry,
        InitialCPCtarget: addWorkingDays(enquiry, 15),
        DateOfInitialCPC: conference,
        ICPCnotRequired: 'false',
      },
    ],
    ReferralNFA: 0,
    ChildProtectionPlans: [
      {
        CPPstartDate: conference,
        InitialCategoryOfAbuse: category,
        LatestCategoryOfAbuse: category,
        NumberOfPreviousCPP: random(3),
        Reviews: [
          { CPPreviewDate: addDays(conference, 85) },
          { CPPreviewDate: addDays(conference, 170) },
        ],
      },
    ],
  }
}

function disabilitiesOf(n: number, random: Random): string[] {
  if (n % 12 !== 1) return ['NONE']
  const from = Math.floor(n / 12) % (DISABILITIES.length - 1)
  return DISABILITIES.slice(from, from + 1 + random(2))
}

// Each takes one thing that analysts know from their own files.
function spoilt(child: Child, n: number): Child {
  const [episode] = child['CINdetails'] as [Child]
  const others = (child['CINdetails'] as Child[]).slice(1)
  const spoil = (change: Child): Child => ({
    ...child,
    CINdetails: [{ ...episode, ...change }, ...others],
  })
  switch (n % 6) {
    case 0:
      return { ...child, ChildCharacteristics: { Ethnicity: 'XXXX' } }
    case 1:
      return spoil({ CINreferralDate: 'soon' })
    case 2:
      return spoil({ ReferralSource: '99' })
    case 3:
      return spoil({ ReasonForClosure: 'RC1' })
    case 4:
      return spoil({ ReferralNFA: 'maybe' })
    default:
      return { ...child, CINdetails: [] }
  }
}

function upn(n: number): string {
  // 001 is a pseudo authority: no real child can have a UPN of it.
  const digits = `001${String(n).padStart(9, '0')}`
  return `${checkLetter(`A${digits}`) ?? 'A'}${digits}`
}

function weekdayFrom(day: Day): Day {
  const of = weekday(day)
  return of === 6 ? addDays(day, 2) : of === 0 ? addDays(day, 1) : day
}

function pick(values: readonly string[], random: Random): string {
  return values[random(values.length)] ?? ''
}

/** Numbers that look like chance and are the same for the same seed (Lehmer's generator). */
export function createRandom(seed: number): Random {
  let state = (seed * 48_271) % 2_147_483_647 || 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
