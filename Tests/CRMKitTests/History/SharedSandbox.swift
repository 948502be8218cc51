@testable import CRMKit
@testable import CRMStore

/// A sandbox that a suite can keep.
final class SharedSandbox {
  private let sandbox: Sandbox
  var path: String { sandbox.path }

  init() throws { sandbox = try Sandbox() }

  func store() throws -> Store { try sandbox.store() }
}
