"""From a dropped folder to queued rows: walk, judge, hash. `intake.Intake` is the door."""
