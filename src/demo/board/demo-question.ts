import type { Evidence, Level } from '../../modules/assurance/index.ts'

type Item = Pick<Evidence, 'kind' | 'rung' | 'direction' | 'words' | 'source' | 'sourceDay'> & {
  readonly figure?: string
  readonly independent?: boolean
  readonly challenged?: boolean
  readonly sampled?: boolean
  readonly base?: number
  readonly asked?: number
  readonly body?: string
}

export interface DemoQuestion {
  readonly key: string
  readonly priority: string
  readonly kind: 'done' | 'quality' | 'difference'
  readonly proposition: string
  readonly allOf?: true
  readonly bodies?: readonly {
    readonly name: string
    readonly answer: 'confirmed' | 'replied' | 'nil' | 'not-asked' | 'no-reply' | 'blocked'
    readonly why: string
  }[]
  readonly blocked?: readonly { readonly feed: string; readonly blockage: string }[]
  readonly evidence: readonly Item[]
  /** Rounds of asking that stand behind it, by key. */
  readonly rounds?: readonly {
    readonly key: string
    readonly direction: 'supports' | 'counters'
    readonly words: string
  }[]
  /** Rooms that stand behind it: the one of a kind, by its name inside. */
  readonly rooms?: readonly {
    readonly pathway: string
    readonly name: string
    readonly direction: 'supports' | 'counters'
    readonly words: string
  }[]
  readonly level: Level
  readonly wording: string
  readonly limits: string
  /** What last year's report said, where it said anything. */
  readonly before?: { readonly level: Level; readonly wording: string }
}
