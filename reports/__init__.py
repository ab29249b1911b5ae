"""What came of it: one module per report, a query and then plain rows."""
