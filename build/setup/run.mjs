import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { ROOT } from './paths.mjs'

/** A set-up or a tool failed for a reason the person can act on: the message is the whole story, no stack needed. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal'
  code = 'build.refused'
}

/**
 * Runs a program and keeps its output.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>} status 127 when the program does not exist
 */
export function capture(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', (error) => resolve({ status: 127, stdout, stderr: stderr + error.message }))
    child.on('close', (code) => resolve({ status: code ?? 1, stdout, stderr }))
  })
}

/**
 * Runs a program that must succeed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it wrote to stdout
 * @throws {Refusal} with the last lines of its output
 */
export async function must(program, args, options = {}) {
  const { status, stdout, stderr } = await capture(program, args, options)
  if (status === 0) return stdout
  const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')
  throw new Refusal(`${program} ${args.slice(0, 3).join(' ')} failed (${status}):\n${tail}`)
}

/**
 * Runs a program on this terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdin?: 'inherit' | 'ignore' }} [options]
 * @returns {Promise<number>} its exit code
 */
export function show(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? env,
      stdio: [options.stdin ?? 'ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Is there such a program on the path?
 * @param {string} program
 */
export function isOnPath(program) {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
