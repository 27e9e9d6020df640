/** Says what is being worked on; nothing of it is part of the result. */
export type Progress = (text: string) => void;

/** On a terminal one line that changes, else a line for each step. */
export function progressTo(stream: NodeJS.WriteStream): { say: Progress; done: () => void } {
  if (!stream.isTTY) return { say: (text) => void stream.write(`${text} ...\n`), done: () => {} };
  const clear = '\r\u001b[2K';
  return {
    say: (text) => void stream.write(`${clear}${text} ...`),
    done: () => void stream.write(clear),
  };
}
