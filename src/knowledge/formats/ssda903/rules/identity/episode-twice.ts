import { contentOf } from '../../children.ts'
import * as figures from '../figures.ts'
import { at, type ReturnRule } from '../rule.ts'

export const episodeTwice: ReturnRule = {
  id: 'episode-twice',
  condition: 'ours',
  severity: 'error',
  message: 'The same episode is in the table twice. Take one of the rows out.',
  why: figures.EVERY_FIGURE,
  broken({ episodes }) {
    const seen = new Set<string>()
    return episodes.flatMap((episode) => {
      const again = seen.has(contentOf(episode))
      seen.add(contentOf(episode))
      return again ? [at(episode, 'CHILD', 'DECOM')] : []
    })
  },
}
