/** Function that prints the current step of a long task. Its text is not part of the result. */
export type Progress = (text: string) => void;

/** Returns functions that print progress: on a terminal one line that changes, elsewhere a line per step. */
export function progressTo(stream: NodeJS.WriteStream): { say: Progress; done: () => void } {
  if (!stream.isTTY) return { say: (text) => void stream.write(`${text} ...\n`), done: () => {} };
  const clear = '\r\u001b[2K';
  return {
    say: (text) => void stream.write(`${clear}${text} ...`),
    done: () => void stream.write(clear),
  };
}
