import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** One file naming another, a package or a part of Node. */
export interface Import {
  /** Path in the checkout, with slashes. */
  readonly from: string
  /** A path in the checkout, the name of a package, or `node:` and a module. */
  readonly to: string
  /** Only types come over, so nothing of it is there when the app runs. */
  readonly typeOnly: boolean
}

/** Every import, re-export and dynamic import of the sources under `folder`. */
export function importsUnder(folder: string): Import[] {
  return sourcesUnder(folder).flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')))
}

/** The imports of one file. A dynamic import whose address is computed is an error: nobody could check it. */
export function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      request: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ request: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      request: literal(file, source.slice(moduleRequest.start, moduleRequest.end)),
      typeOnly: false,
    })),
  ]
  return found.map(({ request, typeOnly }) => ({ from: file, to: target(file, request), typeOnly }))
}

function literal(file: string, text: string): string {
  const match = /^(['"`])([^'"`$]+)\1$/.exec(text.trim())
  if (match?.[2] === undefined) throw new Error(`${file} imports something computed: ${text}`)
  return match[2]
}

function target(file: string, request: string): string {
  if (request.startsWith('.')) return posix.join(posix.dirname(file), request)
  if (isBuiltin(request)) return request.startsWith('node:') ? request : `node:${request}`
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')
}

function sourcesUnder(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return []
  if (!statSync(join(ROOT, path)).isDirectory()) return /\.tsx?$/.test(path) ? [path] : []
  return readdirSync(join(ROOT, path)).flatMap((name) => sourcesUnder(posix.join(path, name)))
}
