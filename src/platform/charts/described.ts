interface Saying {
  readonly title: string
  readonly description: string
}

/**
 * Makes a drawing fit for our pages: no script, no style, so the content policy holds; one title and one
 * description in place of the names of its parts. In: the drawing. Out: SVG text.
 */
export function described(
  svg: Element,
  document: Document,
  { title, description }: Saying,
): string {
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const styled of [svg, ...svg.querySelectorAll('[style]')]) styled.removeAttribute('style')
  // A picture speaks by its title and description; what its parts are called helps nobody.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('font-family', 'sans-serif')
  svg.setAttribute('font-size', '13')
  svg.setAttribute('class', 'sightline-chart')
  for (const [name, words] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = document.createElement(name)
    element.textContent = words
    svg.prepend(element)
  }
  return svg.outerHTML
}

const MOST_DRAWN = 500
const drawn = new Map<string, string>()

/** The same numbers give the same picture, and drawing one takes longer than the rest of its page. */
export function drawnOnce<T>(chart: T, draw: (chart: T) => string): string {
  const key = JSON.stringify(chart)
  const known = drawn.get(key) ?? draw(chart)
  drawn.delete(key)
  drawn.set(key, known)
  const [oldest] = drawn.keys()
  if (drawn.size > MOST_DRAWN && oldest !== undefined) drawn.delete(oldest)
  return known
}
