import type { Day } from '../../knowledge/law/index.ts'

/** What differs between the made-up arrangements; the rest is alike. */
export interface FosteringOfDemo {
  readonly name: string
  readonly child: string
  readonly born: Day
  /** The day on which the council came to know and was notified. */
  readonly known: Day
  readonly by:
    'carer' | 'parent' | 'school' | 'language-school' | 'health' | 'police' | 'social-care'
  readonly begins: Day
  readonly ended: Day | null
  readonly why?: string
  readonly carer: string
  readonly census: '8B' | '8C' | '8D' | '8E' | '8F'
  readonly country?: string
  readonly reason: string
  /** Days from the notification to the first visit; 5 where nothing is said. */
  readonly first?: number
  /** How many days after it was due a visit was made, by its place from 0; less than 0 is before. */
  readonly fromDue?: Readonly<Record<number, number>>
  /** The visit at which the child was not seen alone, and why. */
  readonly notAlone?: readonly [visit: number, why: string]
  readonly decision?: 'suitable' | 'with-requirements' | 'unsuitable' | 'not-private'
  readonly consent?: 'both' | 'one' | 'none' | 'not-found'
}

const LANGUAGE = {
  carer: 'host',
  census: '8B',
  reason: 'language-school',
  by: 'language-school',
} as const
const BREAKDOWN = { carer: 'friend', census: '8E', reason: 'family-breakdown' } as const

/**
 * Seven arrangements in place when the year began, eight that started in it, one that was only planned, and
 * one that was none. Nine of them ended in the year. They agree with what the council supplied for 2017-18.
 */
export const FOSTERING_CASES: readonly FosteringOfDemo[] = [
  {
    name: 'Arrangement 1',
    child: 'Perry Lyle',
    born: '2001-06-30',
    known: '2016-12-05',
    by: 'school',
    begins: '2016-11-07',
    ended: '2017-06-30',
    why: 'age',
    ...BREAKDOWN,
    fromDue: { 4: 9 },
  },
  {
    name: 'Arrangement 2',
    child: 'Mika Sorley',
    born: '2003-09-12',
    known: '2017-01-09',
    begins: '2016-12-28',
    ended: '2017-08-25',
    why: 'abroad',
    ...LANGUAGE,
    country: 'Italy',
    consent: 'both',
  },
  {
    name: 'Arrangement 3',
    child: 'Noor Athan',
    born: '2004-02-03',
    known: '2017-01-23',
    by: 'health',
    begins: '2017-01-02',
    ended: '2017-12-15',
    why: 'parents',
    carer: 'extended',
    census: '8C',
    country: 'Nigeria',
    reason: 'parent-away',
    fromDue: { 4: 12, 5: 7 },
    consent: 'one',
  },
  {
    name: 'Arrangement 4',
    child: 'Toby Renn',
    born: '2002-01-22',
    known: '2017-02-13',
    by: 'social-care',
    begins: '2017-01-30',
    ended: '2017-07-21',
    why: 'relative',
    ...BREAKDOWN,
  },
  {
    name: 'Arrangement 5',
    child: 'Leaf Ormond',
    born: '2005-04-18',
    known: '2017-01-16',
    by: 'parent',
    begins: '2017-01-09',
    ended: '2018-05-04',
    why: 'parents',
    carer: 'friend',
    census: '8E',
    reason: 'parent-unable',
    fromDue: { 4: 4 },
  },
  {
    name: 'Arrangement 6',
    child: 'Dara Finch',
    born: '2002-10-07',
    known: '2017-05-10',
    by: 'school',
    begins: '2017-02-06',
    ended: '2018-02-16',
    why: 'parents',
    carer: 'partner-family',
    census: '8E',
    reason: 'partner',
    first: 14,
    fromDue: { 3: 16 },
    decision: 'with-requirements',
    consent: 'none',
  },
  {
    name: 'Arrangement 7',
    child: 'Yuna Marsh',
    born: '2003-05-26',
    known: '2017-02-27',
    by: 'parent',
    begins: '2017-02-20',
    ended: '2018-05-25',
    why: 'abroad',
    carer: 'host',
    census: '8D',
    country: 'Japan',
    reason: 'boarding-school',
  },
  {
    name: 'Arrangement 8',
    child: 'Luca Penrose',
    born: '2003-12-14',
    known: '2017-04-10',
    begins: '2017-04-24',
    ended: '2017-07-14',
    why: 'abroad',
    ...LANGUAGE,
    country: 'Spain',
    first: 3,
    fromDue: { 1: -25 },
  },
  {
    name: 'Arrangement 9',
    child: 'Kit Dallow',
    born: '2006-03-09',
    known: '2017-06-19',
    by: 'police',
    begins: '2017-05-30',
    ended: '2017-08-04',
    why: 'unsuitable',
    carer: 'stranger',
    census: '8F',
    reason: 'other',
    notAlone: [1, 'The carer stayed in the room and would not leave it.'],
    decision: 'unsuitable',
    consent: 'not-found',
  },
  {
    name: 'Arrangement 10',
    child: 'Jules Thorne',
    born: '2004-11-30',
    known: '2017-06-26',
    by: 'school',
    begins: '2017-06-12',
    ended: '2018-06-15',
    why: 'parents',
    ...BREAKDOWN,
    fromDue: { 2: 8 },
  },
  {
    name: 'Arrangement 11',
    child: 'Ines Calder',
    born: '2002-08-20',
    known: '2017-07-20',
    begins: '2017-09-04',
    ended: '2017-12-18',
    why: 'abroad',
    ...LANGUAGE,
    country: 'Brazil',
  },
  {
    name: 'Arrangement 12',
    child: 'Chen Harrow',
    born: '2003-01-05',
    known: '2017-09-18',
    by: 'school',
    begins: '2017-09-11',
    ended: '2018-06-01',
    why: 'abroad',
    carer: 'host',
    census: '8B',
    country: 'China',
    reason: 'boarding-school',
    first: 11,
  },
  {
    name: 'Arrangement 13',
    child: 'Billie Stroud',
    born: '2002-07-16',
    known: '2017-10-30',
    by: 'social-care',
    begins: '2017-10-16',
    ended: '2018-01-26',
    why: 'looked-after',
    ...BREAKDOWN,
    fromDue: { 1: 6 },
    consent: 'one',
  },
  {
    name: 'Arrangement 14',
    child: 'Remi Walden',
    born: '2007-02-28',
    known: '2017-11-27',
    by: 'health',
    begins: '2017-11-20',
    ended: '2018-05-18',
    why: 'order',
    carer: 'extended',
    census: '8E',
    reason: 'parent-unable',
  },
  {
    name: 'Arrangement 15',
    child: 'Anouk Viner',
    born: '2002-12-02',
    known: '2018-01-22',
    by: 'school',
    begins: '2018-01-15',
    ended: '2018-06-08',
    why: 'parents',
    carer: 'partner-family',
    census: '8E',
    reason: 'partner',
  },
  {
    name: 'Arrangement 16',
    child: 'Elio Marsden',
    born: '2003-10-10',
    known: '2018-03-05',
    begins: '2018-04-23',
    ended: '2018-06-08',
    why: 'abroad',
    ...LANGUAGE,
    country: 'France',
  },
  {
    name: 'Arrangement 17',
    child: 'Sam Holloway',
    born: '2005-06-11',
    known: '2017-11-06',
    by: 'school',
    begins: '2017-10-02',
    ended: null,
    carer: 'uncle-aunt',
    census: '8E',
    reason: 'family-breakdown',
    decision: 'not-private',
  },
]
