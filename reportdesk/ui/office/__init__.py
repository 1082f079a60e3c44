"""The office in the window: exports, register, reconciliation, figures. `desk.OfficeDesk` is the door."""
