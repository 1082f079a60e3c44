"""How the packaged program is put together: what `reportdesk.spec` uses, testable without a build."""
