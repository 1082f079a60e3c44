"""What is killed by the campaign `tests.campaigns.kill`, one module for each kind of work."""
