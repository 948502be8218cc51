/// Why a row cannot be written, on its way to the row's place in the file.
struct RowProblemError: Error {
  let problem: RowProblem

  init(_ problem: RowProblem) { self.problem = problem }
}
