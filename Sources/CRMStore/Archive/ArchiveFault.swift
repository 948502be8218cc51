/// What is wrong with a line of an archive; who reads the lines knows its number.
struct ArchiveFault: Error {
  var detail: String

  init(_ detail: String) { self.detail = detail }
}
