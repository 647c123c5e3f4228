import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BINARY = '/usr/sbin/nginx';
const BROTLI = ['ngx_http_brotli_filter_module.so', 'ngx_http_brotli_static_module.so'];
const MODULES = '/usr/lib/nginx/modules';

/** What this machine lacks to run the site behind the real nginx, or null. */
export function nginxMissing(): string | null {
  const asked = spawnSync(BINARY, ['-v']);
  if (asked.error) return 'nginx (Debian: apt-get install nginx)';
  if (!BROTLI.every((module) => existsSync(path.join(MODULES, module))))
    return 'brotli (Debian: apt-get install libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static)';
  return null;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The configuration that the project ships, with only what a test must have otherwise: port, folder and log. */
function configuration(folder: string, root: string, port: number): string {
  const shipped = readFileSync('scripts/nginx/mantelwijzer.conf', 'utf8')
    .replace(/listen 80;\n.*\n/, `listen 127.0.0.1:${port};\n`)
    .replace('root /srv/mantelwijzer;', `root ${path.resolve(root)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
${BROTLI.map((module) => `load_module ${MODULES}/${module};`).join('\n')}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http { access_log off;\n${temporary}\n${shipped}\n}`;
}

export interface Nginx {
  url: string;
  close: () => void;
}

/** Starts the real nginx with the shipped configuration on a built site. */
export async function startNginx(root: string): Promise<Nginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantelwijzer-nginx-'));
  const port = await freePort();
  cpSync('scripts/nginx/mantelwijzer', path.join(folder, 'mantelwijzer'), { recursive: true });
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, root, port));
  const child = spawn(BINARY, ['-p', folder, '-c', path.join(folder, 'nginx.conf')]);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url,
    close: () => {
      child.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    const response = await fetch(url).catch(() => null);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`nginx does not answer at ${url}: ${complaint}`);
}
