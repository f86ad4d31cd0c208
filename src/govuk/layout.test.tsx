import fc from 'fast-check'
import { expect, it } from 'vitest'
import { renderPage } from './layout.tsx'

const page = {
  title: 'Returns due',
  partnership: 'Severnshire',
  navigation: [{ text: 'Home', href: '/' }],
}

it('names the page, the service and the partnership in the title', () => {
  expect(renderPage(page)).toContain('<title>Returns due - Sightline - Severnshire</title>')
})

it('says Error first in the title, and lists the errors, when an answer is wrong', () => {
  const html = renderPage({ ...page, errors: [{ text: 'Enter a date', href: '#date' }] })
  expect(html).toContain('<title>Error: Returns due - Sightline - Severnshire</title>')
  expect(html).toContain('<a href="#date">Enter a date</a>')
})

it('is an English document with a skip link to its main content', () => {
  const html = renderPage(page)
  expect(html.startsWith('<!DOCTYPE html><html lang="en"')).toBe(true)
  expect(html).toContain('href="#main-content"')
  expect(html).toContain('id="main-content"')
})

it('has no inline script or style, and no crown', () => {
  const html = renderPage(page)
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|crown|GOV\.UK/i)
})

it('escapes whatever is put in a title', () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      const html = renderPage({ ...page, title: `<script>${title}` })
      expect(html.match(/<script/g)).toHaveLength(1)
    }),
  )
})
