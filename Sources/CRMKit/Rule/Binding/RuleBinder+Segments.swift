import Analytics

extension RuleBinder {
  /// The rule of a segment, read where its name stands.
  ///
  /// - Throws: ``RuleError`` `rule_unknown_segment`, `rule_cycle`, `rule_limit`; an error in the segment's own rule names the
  ///   segment.
  func membership(
    _ name: String, _ scope: RuleScope, _ position: RulePosition
  ) throws(RuleError) -> RuleMembership {
    guard let segment = context.segments.first(where: { $0.name == name }) else {
      let meant = suggestion(for: name, among: context.segments.map(\.name))
      throw RuleError(
        .unknownSegment, "no segment '\(name)'",
        hint: meant.map { "did you mean '\($0)'?" } ?? "crm segment list lists them", at: position)
    }
    guard !path.contains(name) else {
      let loop = path[(path.firstIndex(of: name) ?? 0)...] + [name]
      throw RuleError(
        .cycle, "segment '\(name)' would be made of itself: \(loop.joined(separator: " > "))", at: position)
    }
    guard path.count < RuleLimits.segmentDepth else {
      throw RuleError(
        .limit, "segments are nested deeper than \(RuleLimits.segmentDepth) levels", at: position)
    }
    record.segments.insert(name)
    return RuleMembership(segment: segment, condition: try condition(of: segment, position), scope: scope)
  }

  private func condition(
    of segment: RuleContext.Segment, _ position: RulePosition
  ) throws(RuleError) -> RuleCondition {
    let inner = RuleBinder(context, customers, path: path + [segment.name], record: record)
    let tree: (node: RuleNode, nodes: Int)
    do { tree = try RuleParser.read(segment.rule) } catch {
      throw error.of(segment.rule, "segment:\(segment.name)")
    }
    record.nodes += tree.nodes
    guard record.nodes <= RuleLimits.totalNodes else {
      throw RuleError(
        .limit, "the rule and its segments have more than \(RuleLimits.totalNodes) parts", at: position)
    }
    do { return try inner.condition(tree.node) } catch {
      // What is wrong with the nesting is wrong where the outer rule names the segment.
      throw error.code == .limit && error.text.isEmpty
        ? error.moved(to: position) : error.of(segment.rule, "segment:\(segment.name)")
    }
  }
}

extension RuleError {
  fileprivate func moved(to position: RulePosition) -> RuleError {
    var error = self
    error.position = position
    return error
  }
}
