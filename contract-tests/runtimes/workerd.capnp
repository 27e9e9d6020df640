using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "calls", worker = .calls),
    # The server of the calls is on this machine, and the worker may reach nothing else.
    (name = "this-machine", network = (allow = ["local"])),
  ],
);

const calls :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "in-worker.bundle.js")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "this-machine",
  bindings = [(name = "url", text = "SERVER_URL")],
);
