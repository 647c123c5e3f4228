/** A mistake of whoever gave the command: told in one sentence, without a stack. */
export class Gebruiksfout extends Error {}

function isVerkeerdeOptie(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** Runs a command; a mistake in its use ends it with exit code 1 and a sentence on standard error. */
export async function bijFout(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof Gebruiksfout || isVerkeerdeOptie(error)) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
