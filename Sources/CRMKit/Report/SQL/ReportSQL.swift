/// The questions that reports ask of the facts, one a file.
///
/// They read the `fact_` views alone, instants and money are integers, and nothing in them is SQLite's own: another engine
/// that has tables of these names answers them too.
enum ReportSQL {}
