const command = process.argv[2] ?? '(none)'
process.stderr.write(`zegel: there is no command ${command}\n`)
process.exitCode = 2
