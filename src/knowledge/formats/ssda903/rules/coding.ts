import { BEGAN, CEASED, LEGAL_STATUS, NEED } from '../codes.ts'
import { blank, eachEpisode, type ReturnRule } from './rule.ts'

const PERIODS = 'periods of care, started and ceased'
const BREAKS = 'every figure (short breaks are left out by legal status)'

/** Codes of episodes. */
export const CODING: readonly ReturnRule[] = [
  {
    id: '143',
    condition: 'compared',
    severity: 'error',
    message: 'The reason for the new episode is no code. Use S, P, L, T, U or B.',
    why: PERIODS,
    broken: eachEpisode(['RNE'], ({ began }) => began !== null && !BEGAN.has(began)),
  },
  {
    id: '144',
    condition: 'compared',
    severity: 'error',
    message: 'The legal status is no code. Without it short breaks can’t be told apart.',
    why: BREAKS,
    broken: eachEpisode(
      ['LS'],
      ({ legalStatus }) => legalStatus !== null && !LEGAL_STATUS.has(legalStatus),
    ),
  },
  {
    id: 'legal-status-blank',
    condition: 'ours',
    severity: 'error',
    message: 'The legal status is blank, so short breaks can’t be told apart. Fill in LS.',
    why: BREAKS,
    broken: eachEpisode(['LS'], (episode) => blank(episode, 'LS')),
  },
  {
    id: 'reason-began-blank',
    condition: 'ours',
    severity: 'error',
    message: 'The reason for the new episode is blank. Fill in RNE.',
    why: PERIODS,
    broken: eachEpisode(['RNE'], (episode) => blank(episode, 'RNE')),
  },
  {
    id: '145',
    condition: 'compared',
    severity: 'query',
    message: 'The category of need is no code. Use N1 to N8.',
    why: 'children looked after by need',
    broken: eachEpisode(['CIN'], ({ need }) => need !== null && !NEED.has(need)),
  },
  {
    id: '149',
    condition: 'compared',
    severity: 'error',
    message: 'The reason the episode ceased is no code, so it can’t be told whether care went on.',
    why: PERIODS,
    broken: eachEpisode(['REC'], ({ ceased }) => ceased !== null && !CEASED.has(ceased)),
  },
  {
    id: '445',
    condition: 'from its title',
    severity: 'query',
    message: 'D1 (freed for adoption) could not begin after December 2005. Check LS and DECOM.',
    why: 'children looked after by legal status',
    broken: eachEpisode(
      ['LS', 'DECOM'],
      ({ legalStatus, start }) => legalStatus === 'D1' && start !== null && start > '2005-12-31',
    ),
  },
  {
    id: '446',
    condition: 'from its title',
    severity: 'query',
    message: 'E1 (placement order) could not begin before December 2005. Check LS and DECOM.',
    why: 'children looked after by legal status',
    broken: eachEpisode(
      ['LS', 'DECOM'],
      ({ legalStatus, start }) => legalStatus === 'E1' && start !== null && start < '2005-12-01',
    ),
  },
  {
    id: '451',
    condition: 'compared',
    severity: 'query',
    message:
      'The child is still freed for adoption (D1), which could not be applied for since 2005.',
    why: 'children looked after by legal status',
    broken: eachEpisode(
      ['LS'],
      (episode) => episode.legalStatus === 'D1' && blank(episode, 'DEC') && blank(episode, 'REC'),
    ),
  },
]
