import { expect, test } from 'vitest'
import { readReturnedWord } from './read-returned-word.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (id: string, inner: string) =>
  `<w:p><w:bookmarkStart w:id="1" w:name="${id}"/>${inner}<w:bookmarkEnd w:id="1"/></w:p>`
const document = (...parts: string[]) =>
  `<w:document ${W}><w:body>${parts.join('')}</w:body></w:document>`

test('tracked changes give what was said and what is said, and by whom', () => {
  const changed = `${run('There were ')}<w:del w:author="Idris Lowe"><w:r><w:delText>many</w:delText></w:r></w:del><w:ins w:author="Idris Lowe">${run('some')}</w:ins>${run(' calls.')}`
  expect(readReturnedWord(document(paragraph('p0011aabb', changed)), null)).toEqual([
    {
      id: 'p0011aabb',
      was: 'There were many calls.',
      now: 'There were some calls.',
      by: 'Idris Lowe',
      comments: [],
    },
  ])
})

test('a comment is found at its paragraph', () => {
  const commented = `${run('One.')}<w:r><w:commentReference w:id="7"/></w:r>`
  const comments = `<w:comments ${W}><w:comment w:id="7" w:author="Priya Mossman"><w:p>${run('Which one?')}</w:p></w:comment></w:comments>`
  const [found] = readReturnedWord(document(paragraph('p0011aabb', commented)), comments)
  expect(found?.comments).toEqual([{ by: 'Priya Mossman', words: 'Which one?' }])
})

test('paragraphs that are not ours are passed over', () => {
  const other = `<w:p>${run('Something new')}</w:p>${paragraph('_GoBack', run('x'))}`
  expect(readReturnedWord(document(other), null)).toEqual([])
})
