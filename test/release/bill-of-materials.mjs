import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Licences under which what we depend on may be passed on and used for anything. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  // As some spell it.
  'Apache 2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  // resvg, whose files may be used beside code of any licence.
  'MPL-2.0',
  // The typeface.
  'OFL-1.1',
]);

/** Writes what an installed project consists of, as CycloneDX 1.6 in JSON, and gives its components. */
export function writeBillOfMaterials(tool, project, file) {
  const options = ['--omit', 'dev', '--sv', '1.6', '--output-format', 'JSON', '--output-reproducible'];
  execFileSync(process.execPath, [tool, ...options, '--output-file', file], { cwd: project, stdio: 'pipe' });
  return JSON.parse(readFileSync(file, 'utf8')).components;
}

/** Components that state no licence, or none that is allowed. */
export function refusedLicences(components) {
  return components.flatMap(({ group, name, version, licenses = [] }) => {
    const stated = licenses.map(({ license, expression }) => expression ?? license.id ?? license.name);
    const isFine = stated.length > 0 && stated.every(isAllowed);
    return isFine ? [] : [`${group ? `${group}/` : ''}${name} ${version}: ${stated.join(', ') || 'none'}`];
  });
}

/** `(A OR B)` leaves the choice; `A AND B` binds to both. */
function isAllowed(expression) {
  const [choices] = [expression.replace(/^\((.*)\)$/, '$1').split(' OR ')];
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}
