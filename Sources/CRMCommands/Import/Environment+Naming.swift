import CRMKit
import Tabular

extension Environment {
  /// Runs work on an input file; what is wrong with the file then names it.
  func naming<R>(_ path: String, _ body: () throws -> R) throws -> R {
    try console.willRead(path)
    do { return try body() } catch let error as ReadError {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    } catch let error as ImportPlanError {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    } catch let error as SentimentError where error.isAboutFile {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    } catch let error as ArchiveError where !error.isAboutDatabase {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    } catch let error as DefinitionError {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    } catch let error as DefinitionFault {
      throw InputFailure(file: path == "-" ? "standard input" : path, error)
    }
  }
}

extension ArchiveError {
  fileprivate var isAboutDatabase: Bool { if case .notEmpty = self { true } else { false } }
}
