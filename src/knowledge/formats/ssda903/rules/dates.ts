import { STARTED } from '../codes.ts'
import { at, blank, eachEpisode, reached, unreadable, type ReturnRule } from './rule.ts'

const STARTS = 'children and periods of care started'
const ENDS = 'children ceased, and children looked after at the end'

// Before the Children Act 1989 came into force there was no looked-after child.
const CHILDREN_ACT = '1991-10-14'

/** When an episode began and ended. */
export const DATES: readonly ReturnRule[] = [
  {
    id: '141',
    condition: 'compared',
    severity: 'error',
    message: 'The date the episode began is blank or is no date. Write it as 31/03/2018.',
    why: STARTS,
    broken: eachEpisode(['DECOM'], ({ start }) => start === null),
  },
  {
    id: '147',
    condition: 'compared',
    severity: 'error',
    message: 'The date the episode ceased is no date. Write it as 31/03/2018, or leave it blank.',
    why: ENDS,
    broken: eachEpisode(['DEC'], (episode) => unreadable(episode, 'DEC', episode.end)),
  },
  {
    id: '148',
    condition: 'compared',
    severity: 'error',
    message: 'The date and the reason the episode ceased go together. Fill in both, or neither.',
    why: ENDS,
    broken: eachEpisode(
      ['DEC', 'REC'],
      (episode) => blank(episode, 'DEC') !== blank(episode, 'REC'),
    ),
  },
  {
    id: '302',
    condition: 'compared',
    severity: 'error',
    message: 'The first episode begins before the child was born. Correct DECOM or DOB.',
    why: STARTS,
    broken: ({ inOrder: [first], headers: [header], birth }) =>
      first && header && birth !== null && first.start < birth
        ? [[...at(first, 'DECOM'), ...at(header, 'DOB')]]
        : [],
  },
  {
    id: '352',
    condition: 'compared',
    severity: 'error',
    message: 'Care started at 18 or over, which it can’t. Correct DECOM or DOB.',
    why: STARTS,
    broken: eachEpisode(
      ['DECOM', 'RNE'],
      ({ began, start }, { birth }) => began === STARTED && reached(birth, 18, start),
    ),
  },
  {
    id: '353',
    condition: 'from its title',
    severity: 'error',
    message: 'No episode began before 14 October 1991. Correct DECOM.',
    why: STARTS,
    broken: eachEpisode(['DECOM'], ({ start }) => start !== null && start < CHILDREN_ACT),
  },
  {
    id: '354',
    condition: 'compared',
    severity: 'error',
    message:
      'The episode begins after the end of the year of the return. Correct DECOM, or leave it out.',
    why: STARTS,
    broken: eachEpisode(['DECOM'], ({ start }, _child, { last }) => start !== null && start > last),
  },
  {
    id: '385',
    condition: 'from its title',
    severity: 'error',
    message: 'The episode ceased after the end of the year of the return. Leave DEC and REC blank.',
    why: ENDS,
    broken: eachEpisode(['DEC'], ({ end }, _child, { last }) => end !== null && end > last),
  },
  {
    id: '355',
    condition: 'compared',
    severity: 'query',
    message: 'The episode begins and ends on the same day. Check both dates.',
    why: STARTS,
    broken: eachEpisode(['DECOM', 'DEC'], ({ start, end }) => start !== null && start === end),
  },
  {
    id: '356',
    condition: 'from its title',
    severity: 'error',
    message: 'The episode ends before it begins. Correct DECOM or DEC.',
    why: ENDS,
    broken: eachEpisode(
      ['DECOM', 'DEC'],
      ({ start, end }) => start !== null && end !== null && end < start,
    ),
  },
]
