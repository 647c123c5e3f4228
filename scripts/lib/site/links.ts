interface Outcome {
  /** An HTTP status, or what went wrong before there was one. */
  status: number | string;
  /** When it was asked: milliseconds since 1970. */
  checked: number;
}
export type Outcomes = Record<string, Outcome>;

interface Options {
  fetch?: (url: string, init: RequestInit) => Promise<{ status: number }>;
  now?: () => number;
  wait?: (milliseconds: number) => Promise<unknown>;
  onOutcome?: (url: string, outcome: Outcome) => void;
}

const DAY = 24 * 3600 * 1000;
/** What was fine is believed for a month; what was not may have been a bad day. */
const FRESH = { fine: 30 * DAY, broken: DAY };
/** Between two questions to one server. */
const PAUSE = 2000;
const PATIENCE = 20_000;
const HOSTS_AT_ONCE = 4;
/** Servers that refuse programs, or want to be asked later: not a broken link. */
const REFUSALS = new Set([401, 403, 405, 406, 429, 503, 999]);

export function isBroken(outcome: Outcome | undefined): boolean {
  if (!outcome) return false;
  const { status } = outcome;
  return typeof status === 'string' || (status >= 400 && !REFUSALS.has(status));
}

function isFresh(outcome: Outcome | undefined, now: number): boolean {
  if (!outcome) return false;
  return now - outcome.checked < (isBroken(outcome) ? FRESH.broken : FRESH.fine);
}

async function ask(url: string, options: Required<Options>): Promise<Outcome> {
  const request = async (method: 'HEAD' | 'GET') =>
    options.fetch(url, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE),
      headers: { 'user-agent': 'Mantelwijzer check:links (a directory for family caregivers)' },
    });
  try {
    let { status } = await request('HEAD');
    // Not every server knows HEAD.
    if (status >= 400) ({ status } = await request('GET'));
    return { status, checked: options.now() };
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    return { status: reason instanceof Error ? reason.message : 'unknown', checked: options.now() };
  }
}

/** Asks each address whether it is there, one at a time for each server. @returns what is known, old and new */
export async function checkLinks(
  urls: readonly string[],
  known: Outcomes,
  given: Options = {},
): Promise<Outcomes> {
  const options: Required<Options> = {
    fetch,
    now: Date.now,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onOutcome: () => undefined,
    ...given,
  };
  const outcomes: Outcomes = Object.fromEntries(
    urls.flatMap((url) => (known[url] ? [[url, known[url]] as const] : [])),
  );
  const due = urls.filter((url) => !isFresh(outcomes[url], options.now()));
  const queues = [...Map.groupBy(due, (url) => new URL(url).host).values()];

  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const url of queue) {
        const outcome = await ask(url, options);
        outcomes[url] = outcome;
        options.onOutcome(url, outcome);
        await options.wait(PAUSE);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return outcomes;
}
