// Writes a file of RDF as N-Quads, by N3.js.
// usage: node read_with_n3.mjs NODE_MODULES SYNTAX FILE
import fs from 'node:fs';
import { createRequire } from 'node:module';

const [modules, syntax, file] = process.argv.slice(2);
const { Parser, Writer } = createRequire(`${modules}/`)('n3');
const formats = { turtle: 'text/turtle', trig: 'application/trig', nquads: 'application/n-quads' };

const quads = new Parser({ format: formats[syntax] }).parse(fs.readFileSync(file, 'utf8'));
const writer = new Writer({ format: 'application/n-quads' });
writer.addQuads(quads);
writer.end((error, text) => fs.writeSync(1, text));
