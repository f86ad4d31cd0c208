import { isDay, type Day } from '../../../../knowledge/law/index.ts'
import type { Fields } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { chronologyPaths } from '../../paths.ts'
import type { EntryFilter, PageAt } from '../../store/chronology.ts'

/** What the list of a chronology shows: it stands in the address, so that it can be gone back to. */
export interface ListState {
  readonly filter: EntryFilter
  readonly at: PageAt
  /** As a redacted copy would show it. */
  readonly redacted: boolean
}

/** In: the address's fields. Out: what they ask for; what they ask for wrongly is left out. */
export function listStateOf(query: Fields, { secrets }: Pick<Services, 'secrets'>): ListState {
  const day = (name: string): Day | null => (isDay(query.text(name)) ? query.text(name) : null)
  const [after, before, at] = [query.text('after'), query.text('before'), day('day')]
  return {
    filter: {
      agency: query.text('agency'),
      child: query.text('child'),
      source: query.text('source'),
      words: wordsIn(openWords(query.text('words'), secrets)),
      from: day('from'),
      to: day('to'),
    },
    at: after ? { after } : before ? { before } : at ? { day: at } : null,
    redacted: query.text('show') === 'redacted',
  }
}

/** Out: the address of the list in that state. */
export function listAddress(
  room: string,
  { filter, at, redacted }: ListState,
  { secrets }: Pick<Services, 'secrets'>,
): string {
  const { words, ...rest } = filter
  const fields = {
    ...rest,
    ...at,
    words: words.length === 0 ? '' : sealWords(words.join(' '), secrets),
    show: redacted ? 'redacted' : '',
  }
  const query = new URLSearchParams(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
    ),
  ).toString()
  return query === '' ? chronologyPaths.list(room) : `${chronologyPaths.list(room)}?${query}`
}

const MOST_WORDS = 8

/** In: what was typed to look for. Out: its words; each has to stand in an entry. */
export function wordsIn(typed: string): readonly string[] {
  return typed.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

// What people look for may be a name, and an address stays in histories and logs: it is sealed there.
function sealWords(words: string, secrets: Services['secrets']): string {
  return secrets.seal(words, 'search words').toString('base64url')
}

function openWords(sealed: string, secrets: Services['secrets']): string {
  if (sealed === '') return ''
  try {
    return secrets.open(Buffer.from(sealed, 'base64url'), 'search words')
  } catch {
    return ''
  }
}

/** Whether anything is filtered at all. */
export function isFiltered({ agency, child, source, words, from, to }: EntryFilter): boolean {
  return agency + child + source !== '' || words.length > 0 || from !== null || to !== null
}
