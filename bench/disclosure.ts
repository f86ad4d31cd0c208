import {
  cellKey,
  countTable,
  dimensionOf,
  loadSolver,
  protect,
  RULES,
  type CountTable,
  type Solver,
} from '../src/knowledge/disclosure/index.ts'

const rule = RULES['dfe-cin']

/** Prints the measurements of disclosure control as lines of Markdown; ends after about two minutes. */
export async function measureDisclosure(say: (line: string) => void): Promise<void> {
  const solver = await loadSolver()
  sizes(solver, say)
  shareOfOptimum(solver, say)
}

function sizes(solver: Solver, say: (line: string) => void): void {
  say(
    '| Table | counts | small | hidden beside | s | times the first, for times the counts | loss |',
  )
  say('|---|---|---|---|---|---|---|')
  protect(madeUp([6, 6], 0, 1), { rule }, solver)
  let first: { seconds: number; cells: number } | null = null
  for (const [name, lengths, groups, exactUpTo] of [
    ['10 by 10', [10, 10], 0, 0],
    ['50 by 50', [50, 50], 0, 0],
    ['200 by 50, in 10 groups', [200, 50], 10, 0],
    ['10 by 10, optimum proved', [10, 10], 0, undefined],
    ['30 by 30, optimum proved', [30, 30], 0, undefined],
    ['6 by 5 by 4', [6, 5, 4], 0, 0],
    ['10 by 8 by 5, in 2 groups', [10, 8, 5], 2, 0],
  ] as const) {
    const table = madeUp(lengths, groups, 3)
    const start = performance.now()
    const safe = protect(table, { rule, ...(exactUpTo === undefined ? {} : { exactUpTo }) }, solver)
    const seconds = (performance.now() - start) / 1000
    if (safe.exposed.length > 0) throw new Error(`${name} is not safe`)
    first ??= { seconds, cells: table.cells.length }
    const why = (one: string) =>
      safe.cells.filter((cell) => cell.status === 'suppressed' && cell.why === one).length
    const { hidden, atLeast } = safe.loss
    say(
      `| ${name} | ${table.cells.length.toLocaleString('en-GB')} | ${why('primary')} | ${why('secondary')} | ${seconds.toFixed(2)} | ${(seconds / first.seconds).toFixed(1)} for ${(table.cells.length / first.cells).toFixed(1)} | ${atLeast === 0 ? 'not compared' : atLeast >= hidden ? 'the least there is' : `at most ${((hidden / atLeast - 1) * 100).toFixed(1)}% over`} |`,
    )
  }
  say('')
}

function shareOfOptimum(solver: Solver, say: (line: string) => void): void {
  say(
    '| Quick choice beside the optimum | tables | optimum known | quick is the optimum | loss over it, mean | worst | time of quick to optimum |',
  )
  say('|---|---|---|---|---|---|---|')
  for (const [name, lengths, groups, many] of [
    ['10 by 10', [10, 10], 0, 20],
    ['10 by 10, in 3 groups', [10, 10], 3, 20],
    ['20 by 20', [20, 20], 0, 6],
    ['4 by 4 by 3', [4, 4, 3], 0, 10],
  ] as const) {
    const over: number[] = []
    let [quickTime, bestTime] = [0, 0]
    for (let seed = 0; seed < many; seed++) {
      const table = madeUp(lengths, groups, 100 + seed)
      let start = performance.now()
      const quick = protect(table, { rule, exactUpTo: 0 }, solver)
      quickTime += performance.now() - start
      start = performance.now()
      const best = protect(table, { rule }, solver)
      bestTime += performance.now() - start
      // Where nothing had to be hidden there is nothing to be over.
      if (best.loss.hidden > 0 && best.loss.atLeast >= best.loss.hidden)
        over.push(quick.loss.hidden / best.loss.hidden - 1)
    }
    const mean = over.reduce((sum, one) => sum + one, 0) / over.length
    say(
      `| ${name} | ${many} | ${over.length} | ${over.filter((one) => one === 0).length} | ${(mean * 100).toFixed(1)}% | ${(Math.max(...over) * 100).toFixed(1)}% | 1 to ${(bestTime / quickTime).toFixed(1)} |`,
    )
  }
  say('')
}

/** One count in twenty small, one in ten 0, the rest up to a hundred; the same for the same seed. */
function madeUp(lengths: readonly number[], groups: number, seed: number): CountTable {
  let state = seed * 7919 + 1
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >>> 8) / 2 ** 23
  }
  const dimensions = lengths.map((length, d) => {
    const codes = Array.from({ length }, (_, n) => `${d}.${n}`)
    const within = new Map(
      groups > 0 && d === 0 ? codes.map((code, n) => [code, `group ${n % groups}`]) : [],
    )
    return { codes, dimension: dimensionOf(`dimension ${d}`, codes, { within }) }
  })
  const leaves = dimensions.reduce<string[][]>(
    (before, { codes }) => before.flatMap((cell) => codes.map((code) => [...cell, code])),
    [[]],
  )
  const count = () => {
    const chance = random()
    if (chance < 0.05) return 1 + Math.floor(random() * 5)
    return chance < 0.15 ? 0 : 6 + Math.floor(random() * 95)
  }
  return countTable(
    dimensions.map(({ dimension }) => dimension),
    new Map(leaves.map((codes) => [cellKey(codes), count()])),
  )
}
