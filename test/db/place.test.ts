import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { linuxMounts, macMounts, placeFault, type Surroundings } from '../../db/place.ts'

/** A computer as told, on which nothing else is. */
const computer = (
  over: Partial<Surroundings> & { files?: Readonly<Record<string, 'file' | 'folder'>> } = {},
) => {
  const { files = {}, ...rest } = over
  const sep = over.windows ? '\\' : '/'
  return {
    windows: false,
    home: over.windows ? 'C:\\Users\\anja' : '/home/anja',
    env: {},
    real: (path: string) => path,
    mounts: () => [{ at: '/', type: 'ext4' }],
    inside: (folder: string) =>
      Object.entries(files)
        .filter(([path]) => path.slice(0, path.lastIndexOf(sep)) === folder)
        .map(([path, kind]) => ({ name: path.slice(path.lastIndexOf(sep) + 1), folder: kind === 'folder' })),
    ...rest,
  }
}

describe('a place for a database', () => {
  it('is an ordinary folder of somebody, also with sync programs installed beside it', () => {
    const around = computer({
      files: { '/home/anja/.dropbox': 'folder', '/home/anja/Sync/.stfolder': 'folder' },
      mounts: () => [
        { at: '/', type: 'overlay' },
        { at: '/home', type: 'btrfs' },
        { at: '/home/anja/cloud', type: 'fuse.rclone' },
        { at: '/mnt/c', type: '9p' },
      ],
    })
    for (const path of [
      '/home/anja/.config/Zegel',
      '/home/anja/Documenten/OneDrive-uitleg',
      '/home/dropbox/Zegel',
      '/home/anja/cloudy/Zegel',
      '/mnt/c/Users/anja/AppData/Roaming/Zegel',
      '/tmp/zegel',
    ])
      expect(placeFault(path, around), path).toBeNull()
    const windows = computer({
      windows: true,
      env: { OneDrive: 'C:\\Users\\anja\\OneDrive', OneDriveConsumer: '' },
    })
    for (const path of ['C:\\Users\\anja\\AppData\\Roaming\\Zegel', 'D:\\Zegel', '\\\\?\\C:\\Zegel'])
      expect(placeFault(path, windows), path).toBeNull()
  })

  it('is not a folder that a program keeps the same elsewhere, known by its name in the home folder', () => {
    const around = computer()
    const by = (path: string) => placeFault(path, around)
    expect(by('/home/anja/OneDrive - Merwede Ziekenhuis/Zegel')).toEqual({ kind: 'synced', by: 'OneDrive' })
    expect(by('/home/anja/Nextcloud')).toEqual({ kind: 'synced', by: 'Nextcloud' })
    expect(by('/home/anja/Dropbox (Werk)/a/b')).toEqual({ kind: 'synced', by: 'Dropbox' })
    expect(by('/home/anja/Library/CloudStorage/OneDrive-Werk/Zegel')).toEqual({
      kind: 'synced',
      by: 'OneDrive',
    })
    expect(by('/home/anja/Library/Mobile Documents/com~apple~CloudDocs')).toEqual({
      kind: 'synced',
      by: 'iCloud',
    })
  })

  it('is not a folder with the mark of such a program in it or above it, wherever it lies', () => {
    const by = (path: string, files: Readonly<Record<string, 'file' | 'folder'>>) =>
      placeFault(path, computer({ files }))
    expect(by('/data/commissie/zegel', { '/data/commissie/.stfolder': 'folder' })).toEqual({
      kind: 'synced',
      by: 'Syncthing',
    })
    expect(by('/data/a/b', { '/data/.dropbox': 'file' })).toEqual({ kind: 'synced', by: 'Dropbox' })
    expect(by('/data/a', { '/data/a/.sync_0f9a3c.db': 'file' })).toEqual({ kind: 'synced', by: 'Nextcloud' })
  })

  it('is not a share: by the file system it hangs on, or by its name on Windows', () => {
    const mounts = linuxMounts(
      [
        '/dev/sda1 / ext4 rw 0 0',
        'server:/home /home nfs4 rw 0 0',
        '//server/afdeling /mnt/de\\040afdeling cifs rw 0 0',
        'anja@server:/ /mnt/ver fuse.sshfs rw 0 0',
        '/dev/sdb1 /home/anja/lokaal ext4 rw 0 0',
      ].join('\n'),
    )
    const around = computer({ mounts: () => mounts })
    for (const path of ['/home/anja/.config/Zegel', '/mnt/de afdeling/Zegel', '/mnt/ver'])
      expect(placeFault(path, around), path).toEqual({ kind: 'network' })
    for (const path of ['/home/anja/lokaal/Zegel', '/mnt/anders', '/homework'])
      expect(placeFault(path, around), path).toBeNull()
    const mac = macMounts(
      '/dev/disk1s1 on / (apfs, sealed, local)\n//anja@server/home on /Volumes/mijn map (smbfs, nodev)\n',
    )
    expect(placeFault('/Volumes/mijn map/Zegel', computer({ mounts: () => mac }))).toEqual({
      kind: 'network',
    })
    for (const real of ['\\\\server\\home$\\anja', '\\\\?\\UNC\\server\\home$\\anja'])
      expect(placeFault('H:\\', computer({ windows: true, real: () => real }))).toEqual({ kind: 'network' })
  })

  it('is not OneDrive of a Windows that says where it is, whatever the folder is called', () => {
    const around = computer({ windows: true, env: { OneDriveCommercial: 'D:\\Werk' } })
    expect(placeFault('d:\\werk\\Zegel', around)).toEqual({ kind: 'synced', by: 'OneDrive' })
    expect(placeFault('D:\\Werkmap\\Zegel', around)).toBeNull()
  })
})

describe('this computer', () => {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'zegel-place-'))
  })
  afterEach(() => rmSync(path, { recursive: true, force: true }))

  it('finds the mark in a real folder, through a link, for a folder that is not there yet', () => {
    expect(placeFault(join(path, 'nog', 'niet'))).toBeNull()
    mkdirSync(join(path, 'gedeeld', '.stfolder'), { recursive: true })
    symlinkSync(join(path, 'gedeeld'), join(path, 'link'))
    expect(placeFault(join(path, 'link', 'nog', 'niet'))).toEqual({ kind: 'synced', by: 'Syncthing' })
    mkdirSync(join(path, 'thuis', '.dropbox'), { recursive: true })
    expect(placeFault(join(path, 'thuis', 'Zegel'))).toBeNull()
    writeFileSync(join(path, '.dropbox'), '')
    expect(placeFault(join(path, 'thuis', 'Zegel'))).toEqual({ kind: 'synced', by: 'Dropbox' })
  })
})
