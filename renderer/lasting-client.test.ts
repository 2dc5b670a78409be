import { expect, test } from 'vitest'
import { createPortPair } from '../main/contract/port.ts'
import { serve } from '../main/contract/rpc.ts'
import { shellService } from '../main/contract/shell.ts'
import { createLastingClient } from './lasting-client.ts'

function host() {
  const [page, other] = createPortPair()
  const send = serve(shellService, other, method => {
    if (method === 'shell.chooseFiles') return ['/a']
    return new Promise(() => {})
  })
  return { page, other, send }
}

test('a call made before there is a port waits for it', async () => {
  const lasting = createLastingClient(shellService)
  const answer = lasting.client.call('shell.chooseFiles', { title: 'x' })
  lasting.attach(host().page)
  expect(await answer).toEqual(['/a'])
})

test('what was under way fails as gone, and the next port serves again', async () => {
  const lasting = createLastingClient(shellService)
  const first = host()
  lasting.attach(first.page)
  const states: string[] = []
  lasting.onState(() => states.push(lasting.state()))
  const under = lasting.client.call('shell.chooseFolder', { title: 'x' })
  first.other.close()
  await expect(under).rejects.toMatchObject({ code: 'gone' })
  const later = lasting.client.call('shell.chooseFiles', { title: 'x' })
  lasting.attach(host().page)
  expect(await later).toEqual(['/a'])
  expect(states).toEqual(['restarting', 'connected'])
})

test('listeners move to the new port', async () => {
  const lasting = createLastingClient(shellService)
  const heard: string[] = []
  const stop = lasting.client.on('shell.command', command => heard.push(command.name))
  const first = host()
  lasting.attach(first.page)
  first.other.close()
  const second = host()
  lasting.attach(second.page)
  second.send('shell.command', { name: 'find' })
  await expect.poll(() => heard).toEqual(['find'])
  stop()
})

test('a waiting call can be cancelled', async () => {
  const lasting = createLastingClient(shellService)
  const controller = new AbortController()
  const answer = lasting.client.call('shell.chooseFiles', { title: 'x' }, { signal: controller.signal })
  controller.abort()
  await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
})
