import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesHere } from '../../electron/exchange/files.ts'
import { filesAmong, newHanded, readHanded } from '../../electron/handed.ts'

const read = async (path: string, most: number) => filesHere().read(path, most)

describe('files that the system hands over', () => {
  it('are those of ours among the arguments, wherever the app was started', () => {
    expect(
      filesAmong(
        ['electron', '.', '--no-sandbox', 'a.zegel', '/b.zegel.json', '-x.zegel', 'c.zip', 'd.pdf'],
        '/map',
      ),
    ).toEqual(['/map/a.zegel', '/b.zegel.json', '/map/c.zip'])
  })

  it('are told of once and given once; what cannot be read or is too large comes empty, by its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zegel-handed-'))
    try {
      const handed = newHanded()
      let told = 0
      handed.onGiven(() => {
        told += 1
      })
      writeFileSync(join(folder, 'a.zegel'), 'inhoud')
      writeFileSync(join(folder, 'groot.zegel'), '')
      truncateSync(join(folder, 'groot.zegel'), 200 * 1024 * 1024)
      handed.give(['a.zegel', 'groot.zegel', 'weg.zegel'].map((name) => join(folder, name)))
      handed.give([])
      expect(told).toBe(1)
      expect((await readHanded(handed.take(), read)).map(({ name, bytes }) => [name, bytes.length])).toEqual([
        ['a.zegel', 6],
        ['groot.zegel', 0],
        ['weg.zegel', 0],
      ])
      expect(handed.take()).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.skipIf(process.platform === 'win32')(
    'that lead to a device without end, or to a pipe, come empty at once',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zegel-handed-'))
      try {
        const [device, pipe] = ['eindeloos.zegel', 'pijp.zegel'].map((name) => join(folder, name))
        symlinkSync('/dev/zero', device!)
        execFileSync('mkfifo', [pipe!])
        expect((await readHanded([device!, pipe!], read)).map(({ bytes }) => bytes.length)).toEqual([0, 0])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
