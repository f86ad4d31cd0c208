/** A value, or elements by name; a list stands for the element several times. */
export type Described =
  string | number | null | readonly Described[] | { readonly [element: string]: Described }

/** In: elements by name. Out: their XML, a line each. null leaves an element out, '' makes it empty. */
export function censusXml(
  elements: { readonly [element: string]: Described },
  indent = '',
): string {
  let text = ''
  for (const [name, value] of Object.entries(elements))
    for (const one of Array.isArray(value) ? (value as readonly Described[]) : [value])
      if (one !== null) text += element(name, one, indent)
  return text
}

function element(name: string, value: Described, indent: string): string {
  if (typeof value === 'object') {
    const within = censusXml(value as { readonly [element: string]: Described }, `${indent}  `)
    return `${indent}<${name}>\n${within}${indent}</${name}>\n`
  }
  return `${indent}<${name}>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>\n`
}
