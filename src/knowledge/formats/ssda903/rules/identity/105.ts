import * as figures from '../figures.ts'
import { blank, eachHeader, type ReturnRule } from '../rule.ts'

export const rule105: ReturnRule = {
  id: '105',
  condition: 'from its title',
  severity: 'query',
  message: 'Whether the child is an unaccompanied asylum seeker must be 1 or 0.',
  why: figures.ASYLUM,
  broken: eachHeader(
    ['UASC'],
    (header) =>
      'UASC' in header.raw && !blank(header, 'UASC') && !/^[01]$/.test(header.asylum ?? ''),
  ),
}
