import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {createGzip} from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8'
};

/** What a server is to send compressed; pictures and Parquet are so already. */
const compressed = /^text\/|json|xml/;

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder on this machine only (127.0.0.1), for looking at it: GET and HEAD, text as gzip, no listing.
 * `base` serves it below a sub-folder, e.g. `/sunshine/`. Port 0 takes any free one.
 */
export async function serve(folder: string, port: number, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const inside = path?.startsWith(base) ? normalize(join('/', path.slice(base.length))) : null;
    let file = inside === null ? null : join(folder, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = file && existsSync(file);
    const answer = found ? file! : join(folder, '404.html');
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (!existsSync(answer)) return response.writeHead(404).end();
    const type = types[extname(answer)] ?? 'application/octet-stream';
    const packed = compressed.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      vary: 'accept-encoding',
      ...(packed ? {'content-encoding': 'gzip'} : {})
    });
    if (request.method === 'HEAD') return response.end();
    const content = createReadStream(answer);
    return packed ? content.pipe(createGzip({level: 9})).pipe(response) : content.pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}${base}`,
    close: () => new Promise(resolve => (server.close(() => resolve()), server.closeAllConnections()))
  };
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!);
  } catch {
    return null;
  }
}
