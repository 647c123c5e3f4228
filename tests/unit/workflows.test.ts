import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown> | string[];
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const MAP = '.github/workflows';
const workflows = readdirSync(MAP).map((naam) => {
  const tekst = readFileSync(`${MAP}/${naam}`, 'utf8');
  const workflow = parse(tekst) as Workflow;
  return {
    naam,
    tekst,
    workflow,
    stappen: Object.values(workflow.jobs).flatMap(({ steps }) => steps),
  };
});

describe.each(workflows)('$naam', ({ tekst, workflow, stappen }) => {
  test('may only read', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeUndefined();
  });

  test('never runs with the rights of the repository on what a stranger sent', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(tekst).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/);
  });

  test('pins every action by commit, and says which version that is', () => {
    for (const { uses } of stappen) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const regel of tekst.split('\n').filter((deel) => deel.includes('uses:'))) {
      expect(regel).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('keeps no credentials in the checkout', () => {
    for (const stap of stappen.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(stap.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('installs as scripts/setup.mjs does, which knows what the lock file lacks', () => {
    const opdrachten = stappen.flatMap(({ run }) => run ?? []);
    expect(opdrachten[0]).toMatch(/^(?:node scripts\/setup\.mjs|npm test)$/);
    expect(opdrachten.join('\n')).not.toMatch(/npm (?:ci|i|install|clean-install)\b/);
  });

  test('puts no text of a stranger into a command', () => {
    for (const { run } of stappen) expect(run ?? '').not.toContain('${{');
  });
});

test('an issue form says what it is for, and each part has a name', () => {
  for (const naam of readdirSync('.github/ISSUE_TEMPLATE').filter(
    (bestand) => bestand !== 'config.yml',
  )) {
    const { name, description, body } = parse(
      readFileSync(`.github/ISSUE_TEMPLATE/${naam}`, 'utf8'),
    ) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect([name, description].every(Boolean), naam).toBe(true);
    for (const { id, attributes } of body)
      expect([id, attributes.label].every(Boolean), naam).toBe(true);
  }
});
