import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawProblems, drawSample, METHODS, type FrameEntry, type Method } from './draw-sample.ts'

const frameOf = (size: number, groups = ['North', 'South', 'West']): FrameEntry[] =>
  Array.from({ length: size }, (_, at) => ({
    reference: `C-${String(at + 1).padStart(3, '0')}`,
    // Groups of unlike size: 5, 2 and 1 of each 8.
    stratum: groups[[0, 0, 0, 0, 0, 1, 1, 2][at % 8] ?? 0] ?? '',
    chosen: 'It shows the theme.',
  }))

const drawing = fc
  .record({
    size: fc.integer({ min: 1, max: 40 }),
    more: fc.integer({ min: 0, max: 60 }),
    method: fc.constantFrom(...METHODS),
    seed: fc.string({ minLength: 1, maxLength: 20 }),
  })
  .map(({ size, more, method, seed }) => ({ frame: frameOf(size + more), size, method, seed }))

test('a drawing always gives as many cases as asked for, each of the list, each once', () => {
  fc.assert(
    fc.property(drawing, (one) => {
      const { sample, reserve } = drawSample(one)
      expect(sample).toHaveLength(one.size)
      expect([...sample, ...reserve].sort()).toEqual(one.frame.map(({ reference }) => reference))
    }),
  )
})

test('the same seed gives the same sample and the same reserve', () => {
  fc.assert(
    fc.property(drawing, (one) => {
      expect(drawSample({ ...one, frame: [...one.frame] })).toEqual(drawSample(one))
    }),
  )
})

test('but for the systematic draw it does not matter in which order the list came', () => {
  fc.assert(
    fc.property(
      drawing.filter(({ method }) => method !== 'systematic'),
      (one) => {
        const turned = drawSample({ ...one, frame: one.frame.toReversed() })
        expect(turned.sample.toSorted()).toEqual(drawSample(one).sample.toSorted())
        expect(turned.reserve).toEqual(drawSample(one).reserve)
      },
    ),
  )
})

const RANDOM: readonly Method[] = ['simple-random', 'stratified', 'systematic']
const DRAWS = 4000

describe.each(RANDOM)('%s', (method) => {
  test.each([
    [24, 6],
    [23, 5],
    [10, 1],
  ])('over many seeds each of %i cases is drawn as often as its chance says', (many, size) => {
    const often = new Map<string, number>()
    const frame = frameOf(many)
    for (let at = 0; at < DRAWS; at++)
      for (const one of drawSample({ frame, size, method, seed: `seed ${at}` }).sample)
        often.set(one, (often.get(one) ?? 0) + 1)
    const share = size / many
    // Five standard errors: of these draws, which never change, none lies further off.
    const spread = 5 * Math.sqrt(DRAWS * share * (1 - share))
    for (const { reference } of frame) {
      const times = often.get(reference) ?? 0
      expect(Math.abs(times - DRAWS * share), reference).toBeLessThan(spread)
    }
  })
})

test('a stratified sample has of each group its share, to the next whole number', () => {
  fc.assert(
    fc.property(drawing, ({ frame, size, seed }) => {
      const { sample } = drawSample({ frame, size, method: 'stratified', seed })
      for (const [, group] of Map.groupBy(frame, ({ stratum }) => stratum)) {
        const drawn = group.filter(({ reference }) => sample.includes(reference)).length
        expect(Math.abs(drawn - (size * group.length) / frame.length)).toBeLessThan(1)
      }
    }),
  )
})

test('a systematic sample of a quarter takes every fourth of the list as it came', () => {
  const frame = frameOf(24)
  const { sample } = drawSample({ frame, size: 6, method: 'systematic', seed: 'tombola' })
  const places = sample.map((one) => frame.findIndex(({ reference }) => reference === one))
  expect(places.map((place) => place - (places[0] ?? 0))).toEqual([0, 4, 8, 12, 16, 20])
})

test('where cases are chosen, none is taken beside which no reason stands', () => {
  const frame = frameOf(10).map((one, at) => ({ ...one, chosen: at < 4 ? 'A long case.' : '' }))
  const { sample, reserve } = drawSample({ frame, size: 3, method: 'purposive', seed: 'x' })
  expect([...sample, ...reserve].sort()).toEqual(['C-001', 'C-002', 'C-003', 'C-004'])
})

test('the draw can be done again by hand: the lowest SHA-256 of seed, colon and reference comes first', () => {
  // printf '%s' 'amber:C-001' | sha256sum, and so on, sorted.
  const { sample, reserve } = drawSample({
    frame: frameOf(4),
    size: 1,
    method: 'simple-random',
    seed: 'amber',
  })
  expect([...sample, ...reserve]).toEqual(BY_HAND)
})

const BY_HAND = ['C-003', 'C-001', 'C-002', 'C-004']

test('what can’t be drawn is said in a sentence, beside what is wrong', () => {
  const frame = frameOf(5)
  const one = { frame, size: 3, method: 'simple-random', seed: 'amber' } as const
  expect(drawProblems(one)).toEqual([])
  expect(drawProblems({ ...one, size: 0 })).toMatchObject([{ at: 'size' }])
  expect(drawProblems({ ...one, size: 2.5 })).toMatchObject([{ at: 'size' }])
  expect(drawProblems({ ...one, size: 6 })).toEqual([
    { at: 'size', message: 'The list has 5 cases, so 6 can’t be drawn from it.' },
  ])
  expect(drawProblems({ ...one, seed: ' ' })).toMatchObject([{ at: 'seed' }])
  const bare = frame.map((entry) => ({ ...entry, stratum: '', chosen: '' }))
  expect(drawProblems({ ...one, frame: bare, method: 'stratified' })).toMatchObject([
    { at: 'frame', message: expect.stringContaining('5 of 5 cases have no group') },
  ])
  expect(drawProblems({ ...one, frame: bare, method: 'purposive' })).toMatchObject([
    { at: 'frame', message: expect.stringContaining('beside 0 cases, and 3') },
  ])
})
