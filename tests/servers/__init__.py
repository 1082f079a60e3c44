"""Real servers for tests, benchmarks and campaigns, and a proxy that misbehaves on request."""
