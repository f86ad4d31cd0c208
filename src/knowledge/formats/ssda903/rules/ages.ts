import { blank, dayBefore, eachEpisode, reached, younger, type ReturnRule } from './rule.ts'

const REASONS = 'children ceased, by reason'

/** Ages that a legal status or a reason for leaving rules out. */
export const AGES: readonly ReturnRule[] = [
  {
    id: '358',
    condition: 'compared',
    severity: 'query',
    message: 'J1, J2 and J3 are for children of 10 or more. Check LS and the date of birth.',
    why: 'children looked after by legal status',
    broken: eachEpisode(
      ['LS', 'DECOM'],
      ({ legalStatus, start }, { birth }) =>
        /^J[123]$/.test(legalStatus ?? '') && younger(birth, 10, dayBefore(start)),
    ),
  },
  {
    id: '359',
    condition: 'compared',
    severity: 'error',
    message:
      'The child turned 18 before the year’s end and the episode is open. End it by the birthday.',
    why: 'children ceased, and children looked after at the end',
    broken: eachEpisode(
      ['DEC', 'LS', 'PLACE'],
      (episode, { birth }, { last }) =>
        blank(episode, 'DEC') &&
        reached(birth, 18, dayBefore(last)) &&
        // Section 20(5) of the Children Act 1989: a community home may keep somebody of 16 to 21.
        !(episode.legalStatus === 'V2' && episode.placement === 'K2'),
    ),
  },
  {
    id: '386',
    condition: 'compared',
    severity: 'query',
    message:
      'E11 and E12 are adoptions, which are before 18. Check REC, DEC and the date of birth.',
    why: REASONS,
    broken: eachEpisode(
      ['REC', 'DEC'],
      ({ ceased, end }, { birth }) => /^E1[12]$/.test(ceased ?? '') && reached(birth, 18, end),
    ),
  },
  {
    id: '387',
    condition: 'compared',
    severity: 'query',
    message: 'E5 and E6 are independent living, which is from 14. Check REC and the date of birth.',
    why: REASONS,
    broken: eachEpisode(
      ['REC', 'DEC'],
      ({ ceased, end }, { birth }) => /^E[56]$/.test(ceased ?? '') && younger(birth, 14, end),
    ),
  },
  {
    id: '389',
    condition: 'compared',
    severity: 'query',
    message:
      'E7 is a move to adult social care, which is from 16. Check REC and the date of birth.',
    why: REASONS,
    broken: eachEpisode(
      ['REC', 'DEC'],
      ({ ceased, end }, { birth }) => ceased === 'E7' && younger(birth, 16, end),
    ),
  },
  {
    id: '407',
    condition: 'compared',
    severity: 'query',
    message:
      'E45 to E48 are guardianship orders, made before 18. Check REC, DEC and the date of birth.',
    why: REASONS,
    broken: eachEpisode(
      ['REC', 'DEC'],
      ({ ceased, end }, { birth }) =>
        /^E4[5678]$/.test(ceased ?? '') && reached(birth, 18, dayBefore(end)),
    ),
  },
  {
    id: '460',
    condition: 'compared',
    severity: 'query',
    message: 'E17 is staying on with carers at 18, but the child is younger. Check REC and DEC.',
    why: REASONS,
    broken: eachEpisode(
      ['REC', 'DEC'],
      ({ ceased, end }, { birth }) => ceased === 'E17' && younger(birth, 18, end),
    ),
  },
]
