import { execFileSync } from 'node:child_process';

const PROGRAM = `
import sys, zipfile
folder, name, version, *requires = sys.argv[1:]
module = name.replace('-', '_')
info = f'{module}-{version}.dist-info'
metadata = f'Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n'
metadata += ''.join(f'Requires-Dist: {each}\\n' for each in requires)
files = {
    f'{module}.py': f'VERSION = {version!r}\\n',
    f'{info}/METADATA': metadata,
    f'{info}/WHEEL': 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
}
if name == 'noisy':
    files['noisy.pth'] = 'import sys; print("A line whenever Python starts")\\n'
record = ''.join(f'{path},,\\n' for path in files) + f'{info}/RECORD,,\\n'
files[f'{info}/RECORD'] = record
with zipfile.ZipFile(f'{folder}/{module}-{version}-py3-none-any.whl', 'w') as wheel:
    for path, content in files.items():
        wheel.writestr(path, content)
`;

/**
 * Writes a real, if small, wheel: tests install from a folder of them, without any index. `noisy` prints whenever Python
 * starts, as some packages do.
 */
export function writeWheel(
  folder: string,
  name: string,
  version: string,
  ...requires: readonly string[]
): void {
  execFileSync('python3', ['-c', PROGRAM, folder, name, version, ...requires]);
}
