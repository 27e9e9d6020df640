/**
 * The parts of msw 2 that are used. This repository does not install msw; the types of the package refer to the real
 * ones, which their user has.
 */
declare module 'msw' {
  export interface HttpHandler {
    run(args: { request: Request; requestId: string }): Promise<unknown>;
  }
  export const http: {
    all(url: string, answer: (call: { request: Request }) => Promise<Response>): HttpHandler;
  };
  export const HttpResponse: { error(): Response };
}
