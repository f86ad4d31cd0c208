import { DISABILITIES } from '../../codes.ts'
import type { FileRule } from '../../rule.ts'

const FEWEST = 8

/** NONE is no disability, and a code nobody knows is none either. */
export const rule2887Q: FileRule = {
  code: '2887Q',
  severity: 'query',
  scope: 'file',
  fields: ['Disability'],
  words:
    'Fewer than eight different disability codes are used in the whole file. Check that disabilities are recorded in full, or give a reason.',
  begin: () => {
    const used = new Set<string>()
    return {
      see({ disabilities }) {
        for (const code of disabilities)
          if (code !== 'NONE' && DISABILITIES.has(code)) used.add(code)
        return null
      },
      end: () =>
        used.size >= FEWEST
          ? null
          : [{ path: 'disability codes used', value: [...used].sort().join(' ') || null }],
    }
  },
}
