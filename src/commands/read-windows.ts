import { LIST_NUMBERS, type ListNumber } from '../knowledge/formats/annex-a/index.ts'
import { windowProblem, type ListWindow, type Windows } from '../modules/dataset/index.ts'
import { Refusal } from './refusal.ts'

/**
 * In: "2016-04-01..2018-04-04" for every list, "list1=2017-04-01..2018-03-31" for one. Out: the window
 * of each list.
 */
export function readWindows(stated: readonly string[], extracted: string): Windows {
  const windows: { [L in ListNumber]?: ListWindow } = {}
  const general = stated.filter((one) => !one.includes('='))
  if (general.length > 1) throw new Refusal('Only one window can be for every list.')
  for (const words of general)
    for (const list of LIST_NUMBERS) windows[list] = readWindow(words, extracted)
  for (const words of stated.filter((one) => one.includes('='))) {
    const [name = '', days = ''] = words.split('=')
    const list = LIST_NUMBERS.find((one) => `list${one}` === name.toLowerCase().replace(' ', ''))
    if (!list) throw new Refusal(`“${name}” is no list. Write list1 to list11.`)
    windows[list] = readWindow(days, extracted)
  }
  return windows
}

function readWindow(words: string, extracted: string): ListWindow {
  const [first = '', last = ''] = words.split('..')
  const window = { first, last, extracted }
  if (words.split('..').length !== 2)
    throw new Refusal(`“${words}” is no window. Write it as 2016-04-01..2018-04-04.`)
  const problem = windowProblem(window)
  if (problem) throw new Refusal(`${words}, extracted ${extracted}: ${problem}`)
  return window
}
