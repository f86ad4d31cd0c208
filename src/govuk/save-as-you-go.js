// Sends a question's fields when they change, and says beside them what became of it. Everything works
// without: the button of the form sends the same fields to the same path.

const PAUSE_MS = 1500
const PROBLEMS = ['refused', 'conflict', 'lost']

/** Makes every form that holds `data-saves-as-you-go` save its questions one by one. */
export function saveAsYouGo() {
  for (const part of document.querySelectorAll('[data-saves-as-you-go]'))
    for (const question of part.querySelectorAll('[data-question]')) watch(question)
}

function watch(question) {
  let timer = null
  let isDirty = false
  const now = (whole) => {
    clearTimeout(timer)
    if (!isDirty) return
    isDirty = false
    void send(question, whole)
  }
  question.addEventListener('input', (event) => {
    if (closestQuestion(event.target) !== question || event.target.type === 'file') return
    isDirty = true
    clearTimeout(timer)
    // A choice is whole at once; words and dates are still being written.
    const isChoice = ['radio', 'checkbox'].includes(event.target.type)
    if (isChoice || event.target.tagName === 'TEXTAREA')
      timer = setTimeout(() => now(false), isChoice ? 0 : PAUSE_MS)
  })
  question.addEventListener('focusout', (event) => {
    if (!question.contains(event.relatedTarget)) now(true)
  })
  addEventListener('pagehide', () => now(false))
}

// Sent one after the other, so that the mark of one answer is known before the next leaves.
let before = Promise.resolve()

function send(question, whole) {
  before = before.then(() => sendNow(question, whole)).catch(() => undefined)
  return before
}

async function sendNow(question, whole) {
  const form = question.closest('form')
  const body = new URLSearchParams({ autosave: '1', _csrf: form.elements['_csrf'].value })
  for (const field of question.querySelectorAll('input, textarea, select')) {
    if (!field.name || field.type === 'file' || closestQuestion(field) !== question) continue
    if (['radio', 'checkbox'].includes(field.type) && !field.checked) continue
    body.append(field.name, field.value)
  }
  say(question, 'saving', 'Saving …')
  try {
    const answer = await fetch(location.pathname, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: body.toString().length < 60_000,
    })
    if (!answer.ok) throw new Error('not saved')
    const { questions } = await answer.json()
    for (const one of questions) told(question, one, whole)
  } catch {
    say(
      question,
      'lost',
      'Not saved yet. What you wrote is still here: press the button below to save it.',
    )
  }
}

function told(question, { kind, words, shown }, whole) {
  if (shown !== null) {
    const mark = question.querySelector('input[name$=".shown"]')
    if (mark) mark.value = shown
  }
  // While somebody is still writing, half an answer is no mistake.
  if (kind === 'refused' && !whole) say(question, 'saving', '')
  else say(question, kind, words)
}

function say(question, kind, words) {
  const line = [...question.querySelectorAll('[data-saved]')].find(
    (one) => closestQuestion(one) === question,
  )
  if (!line) return
  line.textContent = words
  line.classList.toggle('sightline-saved--problem', PROBLEMS.includes(kind))
}

function closestQuestion(element) {
  return element.closest('[data-question]')
}
