import type { FileRule } from '../../rule.ts'

/**
 * Says nothing where no child has a disability: rule 2887Q asks about that. The same code twice is
 * one disability.
 */
export const rule2888Q: FileRule = {
  code: '2888Q',
  severity: 'query',
  scope: 'file',
  fields: ['Disability'],
  words:
    'No child has more than one disability recorded. Record every disability a child has, or give a reason.',
  begin: () => {
    let [some, several] = [false, false]
    return {
      see({ disabilities }) {
        const codes = disabilities.filter((code) => code !== 'NONE')
        if (codes.length > 0) some = true
        if (new Set(codes).size > 1) several = true
        return null
      },
      end: () =>
        some && !several ? [{ path: 'most disabilities of one child', value: '1' }] : null,
    }
  },
}
