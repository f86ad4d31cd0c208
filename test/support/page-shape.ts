import type { Page } from 'playwright-core'

/**
 * What a page is made of, as far as a rule of accessibility can tell two pages apart: its elements and
 * their attributes, whether there is a text or a name, whether what is referred to is there and an id is
 * used once. What the texts say is left out, and of rows that are alike one stands for all.
 */
export function shapeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    // Attributes whose values decide how something looks or what it is; of others, whether there is one.
    const TELLING =
      /^(class|style|fill|role|type|scope|lang|dir|tabindex|rel|target|open|hidden|autocomplete|content|http-equiv|(col|row)span|aria-.*)$/
    const NAMES = /^aria-(label|description|valuetext|valuenow|roledescription)$/
    const REFERS = /^(for|form|list|headers|aria-(labelledby|describedby|controls|owns|details))$/

    const attribute = ({ name, value }: Attr): string => {
      if (REFERS.test(name))
        return `${name}=${value.split(/\s+/).every((id) => document.getElementById(id))}`
      if (TELLING.test(name) && !NAMES.test(name)) return `${name}=${value}`
      return `${name}${value.trim() ? '' : '=nothing'}`
    }
    const shape = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() ? 'text' : ''
      if (!(node instanceof Element)) return ''
      const inside: string[] = []
      for (const child of node.childNodes) {
        const found = shape(child)
        if (found && found !== inside.at(-1)) inside.push(found)
      }
      const own = [...node.attributes].map(attribute).sort().join(' ')
      return `<${node.tagName} ${own}>${inside.join('')}</>`
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
    return `${shape(document.documentElement)} ${twice.join(' ')}`
  })
}
