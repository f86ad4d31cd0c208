import { render } from 'preact'
import { EVERY_ISSUE, type IssueFilter } from '../domain/issue-list.ts'
import { FileCheck } from './file-check.tsx'
import type { Asked, Told } from './messages.ts'
import { ids, type ChosenKind, type PageState } from './page-state.ts'

// Put in by the build: the worker that this page was built with.
declare const WORKER_ADDRESS: string

// Long enough for a word to be typed to its end, too short to be waited for.
const TYPING_MS = 200
// A download begins some time after it was asked for.
const KEPT_FOR_DOWNLOAD_MS = 60_000

const NOTHING_CHOSEN = 'Choose the file.'
const FAILED = 'The check failed. Nothing was sent anywhere. Use the command line instead.'

const place = document.getElementById('check-a-file')
let state: PageState = { at: 'start', problem: null }
let kind: ChosenKind = 'unknown'
let worker = newWorker()
let typing: ReturnType<typeof setTimeout> | undefined

function show(next: PageState, focus?: string): void {
  state = next
  if (!place) return
  render(<FileCheck state={state} kind={kind} />, place)
  // Elements come in the same turn, so what is to be read next can have the focus at once.
  if (focus) place.querySelector<HTMLElement>(focus)?.focus()
}

function start(): void {
  const input = document.getElementById(ids.file)
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined
  if (!file) {
    show({ at: 'start', problem: NOTHING_CHOSEN }, '.govuk-error-summary')
    return
  }
  show({ at: 'checking', filename: file.name, percent: 0, issues: 0 }, `#${ids.stop}`)
  ask({ ask: 'check', file, kind: kind === 'unknown' ? null : kind })
}

// It is fetched with the page, so that nothing at all is asked for once a file is chosen.
function newWorker(): Worker {
  const made = new Worker(WORKER_ADDRESS, { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    hear(data)
  })
  made.addEventListener('error', () => {
    stop()
    show({ at: 'start', problem: FAILED }, '.govuk-error-summary')
  })
  return made
}

function ask(asked: Asked): void {
  worker.postMessage(asked)
}

// A worker that reads hears nothing until it has read, so it is ended and another one made.
function stop(): void {
  worker.terminate()
  worker = newWorker()
}

function hear(told: Told): void {
  if (told.tell === 'progress' && state.at === 'checking') show({ ...state, ...told })
  else if (told.tell === 'outcome')
    show(
      { at: 'done', outcome: told.outcome, filter: EVERY_ISSUE, page: told.first },
      `#${ids.outcome}`,
    )
  else if (told.tell === 'page' && state.at === 'done' && isSame(told.filter, state.filter))
    show({ ...state, page: told.page })
  else if (told.tell === 'report') save(told.report)
}

// An answer to an older question is not shown: the next one is on its way.
function isSame(a: IssueFilter, b: IssueFilter): boolean {
  return a.severity === b.severity && a.rule === b.rule && a.words === b.words
}

function save(report: Blob): void {
  if (state.at !== 'done') return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(report)
  link.download = `${state.outcome.filename.replace(/\.[^.]*$/, '')}-report.csv`
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, KEPT_FOR_DOWNLOAD_MS)
}

function turn(by: number): void {
  if (state.at !== 'done') return
  ask({ ask: 'page', filter: state.filter, page: state.page.page + by })
}

function filterBy(change: Partial<IssueFilter>): void {
  if (state.at !== 'done') return
  const filter = { ...state.filter, ...change }
  state = { ...state, filter }
  clearTimeout(typing)
  typing = setTimeout(() => {
    ask({ ask: 'page', filter, page: 1 })
  }, TYPING_MS)
}

function onClick({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (button?.id === ids.check) start()
  else if (button?.id === ids.stop) {
    stop()
    show({ at: 'start', problem: null }, `#${ids.check}`)
  } else if (button?.id === ids.download) ask({ ask: 'report' })
  else if (button?.id === ids.previous) turn(-1)
  else if (button?.id === ids.next) turn(1)
}

function onInput({ target }: Event): void {
  if (target instanceof HTMLSelectElement && target.id === ids.rule)
    filterBy({ rule: target.value })
  else if (target instanceof HTMLSelectElement && target.id === ids.severity)
    filterBy({ severity: target.value as IssueFilter['severity'] })
  else if (target instanceof HTMLInputElement && target.id === ids.words)
    filterBy({ words: target.value })
  else if (target instanceof HTMLInputElement && target.name === ids.kind)
    kind = target.value as ChosenKind
}

// Without it a zip file can't be unpacked; the words that stand there say what to do instead.
if (place && typeof DecompressionStream !== 'undefined') {
  place.textContent = ''
  place.addEventListener('click', onClick)
  place.addEventListener('input', onInput)
  show(state)
}
