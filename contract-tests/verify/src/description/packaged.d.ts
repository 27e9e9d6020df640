/** The description of the package: a file that the build writes. */
declare module '#contract' {
  const description: import('./form.js').VerifyDescription;
  export default description;
}
