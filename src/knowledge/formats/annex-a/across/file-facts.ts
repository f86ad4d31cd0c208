import { dayToNumber } from '../../../law/index.ts'
import { isStated, type Window } from '../issue.ts'
import type { ListNumber } from '../records.ts'
import { EventLog } from './event-log.ts'
import { People } from './people.ts'

/** A window as numbers of days. */
export interface Days {
  readonly first: number
  readonly last: number
  readonly extracted: number
}

/** What is remembered of a whole file, so that lists can be held against each other when it ends. */
export class FileFacts {
  readonly children = new People()
  /** Adopters have ids of their own; one may be the same as a child's. */
  readonly adopters = new People()
  readonly #logs = new Map<ListNumber, EventLog>()
  readonly #windows = new Map<ListNumber, Window>()

  begin(list: ListNumber, window: Window): void {
    this.#logs.set(list, this.#logs.get(list) ?? new EventLog())
    this.#windows.set(list, window)
  }

  get lists(): readonly ListNumber[] {
    return [...this.#logs.keys()]
  }

  /** Out: the list's rows, or undefined where the file does not hold the list. */
  log(list: ListNumber): EventLog | undefined {
    return this.#logs.get(list)
  }

  peopleOf(list: ListNumber): People {
    return list === 11 ? this.adopters : this.children
  }

  /** Out: the days a list covers, or undefined where nobody stated them. */
  days(list: ListNumber): Days | undefined {
    const window = this.#windows.get(list)
    if (!window || !isStated(window)) return undefined
    const { first, last, extracted } = window
    return {
      first: dayToNumber(first),
      last: dayToNumber(last),
      extracted: dayToNumber(extracted),
    }
  }
}
