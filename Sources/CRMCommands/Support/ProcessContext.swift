import CRMKit
import Foundation

/// The process a command runs in, before its options are known.
package struct ProcessContext {
  var variables: [String: String]
  var workingDirectory: String
  var commandLine: String
  var interruption: Interruption
  var streams: StandardStreams
  /// Whether nothing comes after the command: what would be given back is left to the system.
  var endsWithCommand = false
  /// The words of the verb, `order import`, once it is known.
  var verb = ""

  /// - Parameter variables: in place of those that the process itself was given.
  package init(
    arguments: [String], interruption: Interruption, variables: [String: String]? = nil,
    streams: StandardStreams = StandardStreams()
  ) {
    self.variables = variables ?? ProcessInfo.processInfo.environment
    workingDirectory = FileManager.default.currentDirectoryPath
    commandLine = arguments.commandLineWithoutSecrets
    self.interruption = interruption
    self.streams = streams
  }
}

extension [String: String] {
  /// The value of a variable; one that is empty counts as not set.
  func nonEmpty(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}

extension [String] {
  /// The words of a command line, quoted where a shell needs it, the values of secret options struck out.
  var commandLineWithoutSecrets: String {
    var words = ["crm"]
    var isSecret = false
    for argument in self {
      if isSecret {
        words.append("***")
        isSecret = false
      } else if let option = secretOptions.first(where: { argument.hasPrefix($0 + "=") }) {
        words.append(option + "=***")
      } else {
        isSecret = secretOptions.contains(argument)
        words.append(argument.quotedForShell)
      }
    }
    return words.joined(separator: " ")
  }
}

/// Options whose values never reach the history.
private let secretOptions = ["--passphrase", "--passphrase-file", "--key-file", "--key", "--key-fd"]

extension String {
  /// The word as a shell reads it back: as it is, or in single quotes.
  var quotedForShell: String {
    let isPlain = !isEmpty && utf8.allSatisfy { plainBytes.contains($0) || $0 >= 0x80 }
    return isPlain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}

private let plainBytes = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:=@,+%".utf8)
