// @vitest-environment jsdom
import { act } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useDesk } from '../library/desk-context.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchRemark } from './search-remark.tsx'
import { drawOnDesk } from './test-desk.tsx'

const remark = { sentence: 'There is no filter “tga:”.', start: 0, end: 4, suggestion: 'tag:osce' }
let desk = { query: '', isTyping: true }

function Probe() {
  desk = useDesk()
  return null
}

const root = document.createElement('div')

beforeEach(() => {
  return drawOnDesk(
    root,
    <>
      <SearchBox />
      <SearchRemark remark={remark} />
      <Probe />
    </>,
  )
})

test('what may be meant is a click away', () => {
  expect(root.textContent).toContain(remark.sentence)
  const button = [...root.querySelectorAll('button')].find(one => one.textContent?.includes('tag:osce'))
  act(() => button?.click())
  expect(desk).toMatchObject({ query: 'tag:osce', isTyping: false })
  expect(root.querySelector('input')?.value).toBe('tag:osce')
})

test('an example of the help goes into the box', () => {
  const help = root.querySelector<HTMLButtonElement>('button[aria-label="What can be searched for"]')
  act(() => help?.click())
  const example = document.querySelector<HTMLButtonElement>('button[aria-label="Search for is:unread"]')
  act(() => example?.click())
  expect(root.querySelector('input')?.value).toBe('is:unread')
  expect(desk.query).toBe('is:unread')
})
