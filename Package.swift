// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// In a debug build on Linux the parser checks each type once: see Tests/ParserChecks.
let checkedOnce: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-Xlinker",
      "--wrap=$s14ArgumentParser17ParsableArgumentsPAAE9_validate6parentyAA8InputKeyVSg_tKFZ",
    ], .when(platforms: [.linux], configuration: .debug))
]

/// What goes through numbers and bytes is optimised in debug builds too: its loops take five times as long else, in tests
/// that do little else. A package that is somebody's dependency may not ask for that; it lies in a folder of checkouts.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let optimised: [SwiftSetting] =
  isDependency
  ? []
  : [
    .unsafeFlags(
      ["-O", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2"],
      .when(configuration: .debug))
  ]

let package = Package(
  name: "crm",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "crm", targets: ["crm"]),
    .library(name: "CRMKit", targets: ["CRMKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "crm", dependencies: ["CRMCommands", "ParserChecks"], swiftSettings: strict,
      linkerSettings: checkedOnce),
    .target(
      name: "CRMCommands",
      dependencies: [
        "Analytics", "CRMKit", "Tabular",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "CRMKit",
      dependencies: [
        "Analytics", "CRMStore", "Tabular",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "CRMStore",
      dependencies: [
        "SQLiteHook", "Tabular",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "SQLiteHook"),
    .target(name: "Analytics", swiftSettings: strict + optimised),
    .target(name: "Tabular", swiftSettings: strict + optimised),
    .target(name: "ParserChecks", path: "Tests/ParserChecks"),
    .target(name: "IdleDisk", path: "Tests/IdleDisk"),
    .target(name: "Handover", path: "Tests/Handover"),
    .executableTarget(name: "crm-test-client", dependencies: ["Handover"], path: "Tests/Client"),
    .executableTarget(
      name: "crm-test-worker",
      dependencies: ["CRMCommands", "CRMKit", "Handover", "ParserChecks", "Support"],
      path: "Tests/Worker", swiftSettings: strict, linkerSettings: checkedOnce),
    .target(
      name: "Support", dependencies: ["Handover", "IdleDisk"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "AnalyticsTests", dependencies: ["Analytics", "Support"], swiftSettings: strict),
    .testTarget(
      name: "TabularTests", dependencies: ["Tabular", "Support"], swiftSettings: strict),
    .testTarget(
      name: "CRMStoreTests", dependencies: ["CRMStore", "Support"], swiftSettings: strict),
    .testTarget(
      name: "CRMKitTests",
      dependencies: [
        "CRMKit", "CRMStore", "Tabular", "Support", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CRMCommandsTests",
      dependencies: [
        "Analytics", "CRMCommands", "CRMKit", "CRMStore", "Tabular", "Support", "crm", "crm-test-client",
        "crm-test-worker",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
