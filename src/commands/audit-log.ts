import { readConfig } from '../config.ts'
import { openSystem } from '../system.ts'

/** `audit-log verify`: exit code 1 and the places, if anything was altered or is gone. */
export async function verifyAuditLog(options: { data?: string }): Promise<void> {
  const system = await openSystem(readConfig(undefined, { dataFolder: options.data }))
  try {
    const { entries, checkpoints, faults } = await system.verifyAuditLog()
    for (const { shard, seq, fault } of faults)
      process.stdout.write(
        `${shard === null ? 'checkpoints' : `chain ${shard}, entry ${seq}`}: ${fault}\n`,
      )
    process.stdout.write(
      `${entries} entries, ${checkpoints} checkpoints, ${faults.length} faults\n`,
    )
    if (faults.length > 0) process.exitCode = 1
  } finally {
    await system.close()
  }
}
