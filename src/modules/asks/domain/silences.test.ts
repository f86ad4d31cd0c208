import { expect, test } from 'vitest'
import { countSilences, silencesInWords } from './silences.ts'

test('no reply, nothing to report, blocked and refused are counted apart', () => {
  const counts = countSilences({ asked: 3, replied: 12, nil: 2, blocked: 1, refused: 1 })
  expect(silencesInWords(counts)).toBe(
    '12 replied, 3 no reply, 2 nothing to report, 1 blocked, 1 refused',
  )
  expect(silencesInWords(countSilences({}))).toBe('nobody is asked yet')
})
