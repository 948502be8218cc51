import Tabular

extension Funnel {
  static var definitions: DefinitionNoun<Funnel> {
    DefinitionNoun(
      noun: "funnel", make: { Funnel($0, stages: []) }, name: \.name,
      fields: [
        .text("description", \.description),
        DefinitionField(
          key: "stages", isRequired: true, get: { .array($0.offered.map(\.definition)) },
          set: { funnel, json in
            guard case .array(let items) = json else {
              throw DefinitionError.wrongKind(field: "stages", wanted: "a list of stages")
            }
            funnel.stages = Funnel("", stages: try items.map(FunnelStage.init(definition:))).stages
          }),
      ],
      all: { try $0.funnels() }, add: { store, new, _ in _ = try store.addFunnel(new) },
      edit: { store, old, new, _ in _ = try store.edit(old, try old.edit(to: new)) },
      delete: { store, old in _ = try store.delete(old) })
  }

  /// What makes the funnel another one of the same name: a stage that is no longer among them is no longer offered.
  private func edit(to new: Funnel) throws -> FunnelEdit {
    var edit = FunnelEdit()
    edit.description = new.description ?? ""
    for stage in new.stages {
      let old = stages.first { $0.name == stage.name }
      guard let old else {
        edit.added.append(stage.written)
        continue
      }
      guard old.kind == stage.kind else {
        throw DefinitionError.fixedField("kind", of: "stage '\(stage.name)'")
      }
      if old.position == nil { edit.added.append(stage.written) } else { edit.stages.append(stage.written) }
    }
    edit.retired = offered.map(\.name).filter { name in !new.stages.contains { $0.name == name } }
    edit.order = new.stages.map(\.name)
    return edit
  }
}

extension FunnelStage {
  fileprivate var definition: JSONValue {
    JSONValue.object([
      ("stage", .string(name)), ("kind", .string(kind.rawValue)),
      ("probability", .number(decimalLiteral(probabilityE4, digits: 4))),
      ("forecast", .string(forecast.rawValue)),
      ("expected_days", expectedDays.map { .integer($0) } ?? .null),
    ]).withoutNulls
  }

  fileprivate init(definition json: JSONValue) throws {
    guard case .object(let members) = json else {
      throw DefinitionError.wrongKind(field: "stages", wanted: "a list of stages")
    }
    let known = ["stage", "kind", "probability", "forecast", "expected_days"]
    if let other = members.first(where: { !known.contains($0.key) }) {
      throw DefinitionError.unknownField(other.key, known: known)
    }
    guard let name = json["stage"], let kind = json["kind"] else {
      throw DefinitionError.missingField(json["stage"] == nil ? "stage" : "kind")
    }
    guard case .number(let probability) = json["probability"] ?? .number("0") else {
      throw DefinitionError.wrongKind(field: "probability", wanted: "a number from 0 to 1")
    }
    self.init(
      try name.text(of: "stage"), try kind.choice(of: "kind"),
      probabilityE4: try FunnelStage.probability(probability),
      forecast: try json["forecast"].map { try $0.choice(of: "forecast") },
      expectedDays: try json["expected_days"].map { try $0.number(of: "expected_days", in: 1...36_500) })
  }

  fileprivate var written: Written {
    Written(
      name: name, kind: kind, probabilityE4: probabilityE4, forecast: forecast,
      expectedDays: .some(expectedDays))
  }
}
