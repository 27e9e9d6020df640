import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleProgram } from '../support/sample-programs.js';

/** How to run all samples of a language, one after the other, in one process of its tools. */
export interface Toolchain {
  label: string;
  /** Commands that must be on the machine. */
  needs: readonly string[];
  /** Writes the programs into an empty folder, and a program that runs them in their order. */
  prepare(folder: string, programs: readonly SampleProgram[]): Promise<void>;
  /** Shell command that compiles and runs them. */
  command: string;
}

/** Languages whose samples need other tools than Node. */
export const toolchains: readonly Toolchain[] = [
  {
    label: 'curl',
    needs: ['curl'],
    prepare: async (folder, programs) => {
      const commands = programs.map(({ text }) => text);
      await writeFile(join(folder, 'all.sh'), commands.join('\n'));
    },
    command: 'sh -u all.sh',
  },
  {
    label: 'Python',
    needs: ['python3'],
    prepare: async (folder, programs) => {
      await writeAll(folder, programs, (index) => `sample_${index}.py`);
      await writeFile(
        join(folder, 'all.py'),
        `import runpy
for index in range(${programs.length}):
    runpy.run_path(f"sample_{index}.py")
`,
      );
    },
    command: 'python3 all.py',
  },
  {
    label: 'Go',
    needs: ['go'],
    prepare: async (folder, programs) => {
      const packages = programs.map((program, index) => ({
        ...program,
        text: program.text
          .replace('package main', `package sample${index}`)
          .replace('func main()', 'func Main()'),
      }));
      await writeAll(folder, packages, (index) => join(`sample${index}`, 'sample.go'));
      const imports = programs.map((_, index) => `\t"samples/sample${index}"\n`).join('');
      const calls = programs.map((_, index) => `\tsample${index}.Main()\n`).join('');
      await writeFile(join(folder, 'go.mod'), 'module samples\n\ngo 1.21\n');
      await writeFile(
        join(folder, 'main.go'),
        `package main\n\nimport (\n${imports})\n\nfunc main() {\n${calls}}\n`,
      );
    },
    command:
      'test -z "$(gofmt -l sample*)" && GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local go run .',
  },
  {
    label: 'Java',
    needs: ['javac', 'java'],
    prepare: async (folder, programs) => {
      const classes = programs.map((program, index) => ({
        ...program,
        text: `package sample${index};\n\n${program.text}`,
      }));
      await writeAll(folder, classes, (index) => {
        const [, name] = /public class (\w+)/.exec(programs[index]?.text ?? '') ?? [];
        return join(`sample${index}`, `${name}.java`);
      });
      const calls = programs.map(({ text }, index) => {
        const [, name] = /public class (\w+)/.exec(text) ?? [];
        return `    sample${index}.${name}.main(args);\n`;
      });
      await writeFile(
        join(folder, 'All.java'),
        `class All {\n  public static void main(String[] args) throws Exception {\n${calls.join('')}  }\n}\n`,
      );
    },
    command: 'javac -d classes All.java && java -cp classes All',
  },
];

async function writeAll(
  folder: string,
  programs: readonly SampleProgram[],
  nameOf: (index: number) => string,
): Promise<void> {
  for (const [index, { text }] of programs.entries()) {
    const file = join(folder, nameOf(index));
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text);
  }
}
