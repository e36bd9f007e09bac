public import RafidFlow
import RafidStages

/// What a pipeline file says, after the check: every key known and of its kind.
public struct Plan: Sendable {
  /// The file's path.
  public var path: String { file.path }
  /// What the file says of itself.
  public let description: String?
  /// What is doubtful; the errors are thrown.
  public let warnings: [PlanProblem]
  /// Whether runs remember what earlier ones did.
  public var hasState: Bool { state != nil }
  /// How many tests stand in the file.
  public var testCount: Int { tests.count }

  package let file: PlanFile
  let read: Settings
  let stages: [any Stage]
  let write: Settings
  /// What is remembered from run to run; nil where each run stands alone.
  let state: Settings?
  let tests: [PlanTest]

  /// Reads and checks a pipeline file.
  ///
  /// - Throws: `PlanError` with every problem of the file.
  public init(path: String) throws(PlanError) {
    try self.init(PlanFile(bytes: PlanFile.bytes(of: path), path: path))
  }

  /// Checks the text of a pipeline file.
  package init(_ file: PlanFile) throws(PlanError) {
    self.file = file
    var checker = PlanChecker()
    let top = Self.pairs(of: file.root, &checker)
    if checker.problems.isEmpty || top["rafid"] != nil {
      Self.checkVersion(top["rafid"], at: file.root.place, &checker)
    }
    if case .scalar(let text, _)? = top["description"]?.content {
      description = text
    } else {
      description = nil
    }
    read = Self.section("read", top, ReadSource.card.options, &checker)
    write = Self.section("write", top, WriteSink.card.options, &checker)
    stages = Self.stages(top["stages"], &checker)
    state = top["state"].map { Self.state($0, &checker) }
    tests = PlanTest.read(top["tests"], &checker)
    StageOrder.check(stages, &checker)
    StageOrder.checkRoute(write, stages, &checker)
    do throws(PlanError) {
      _ = try ReadSource(read)
      _ = try WriteSink(write, path: nil, identity: RunIdentity(file))
      if let state, checker.problems.isEmpty { _ = try StateSection(state) }
    } catch {
      error.problems.forEach { checker.add($0) }
    }
    let problems = checker.problems.sorted {
      ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column)
    }
    guard !problems.contains(where: { $0.severity == .error }) else { throw PlanError(problems) }
    warnings = problems
  }

  private static let keys = ["rafid", "description", "read", "stages", "write", "state", "tests"]

  private static func pairs(
    of root: PlanValue, _ checker: inout PlanChecker
  ) -> [String: PlanValue] {
    guard case .mapping(let pairs) = root.content else {
      checker.error(root.place, "a pipeline file is a mapping that begins with 'rafid: 1'")
      return [:]
    }
    var known: [String: PlanValue] = [:]
    for (key, value) in pairs {
      if keys.contains(key.name) {
        known[key.name] = value
      } else {
        let nearest = NearestName.of(key.name, among: keys)
        checker.error(
          key.place, length: key.name.count,
          "unknown key \"\(key.name)\" in the file"
            + (nearest == nil ? "; it takes \(keys.joined(separator: ", "))" : ""),
          suggestion: nearest)
      }
    }
    return known
  }

  private static func checkVersion(
    _ value: PlanValue?, at top: PlanPlace, _ checker: inout PlanChecker
  ) {
    guard let value else {
      return checker.error(top, "the version of the format is missing; begin with 'rafid: 1'")
    }
    guard case .scalar("1", isQuoted: false) = value.content else {
      return checker.error(
        value.place, "this program reads format 1, not \(PlanChecker.description(of: value))")
    }
  }

  private static func section(
    _ name: String, _ top: [String: PlanValue], _ options: [StageOption],
    _ checker: inout PlanChecker
  ) -> Settings {
    guard let value = top[name] else { return Settings([:], at: PlanPlace(line: 1, column: 1)) }
    return checker.settings(value, options: options, owner: "\"\(name)\"")
  }

  /// A text alone is the path.
  private static func state(_ value: PlanValue, _ checker: inout PlanChecker) -> Settings {
    if case .scalar = value.content { return Settings(["path": value], at: value.place) }
    return checker.settings(value, options: StateSection.card.options, owner: "\"state\"")
  }

  private static func stages(
    _ value: PlanValue?, _ checker: inout PlanChecker
  ) -> [any Stage] {
    guard let value, value.content != .null else { return [] }
    guard case .list(let items) = value.content else {
      checker.error(value.place, "\"stages\" takes a list, one stage a line, each begun with '- '")
      return []
    }
    return items.compactMap { stage($0, &checker) }
  }

  /// One item of the list: a name alone, or a mapping of one name to its options.
  private static func stage(_ item: PlanValue, _ checker: inout PlanChecker) -> (any Stage)? {
    let name: PlanKey
    var options = PlanValue(.null, at: item.place)
    switch item.content {
    case .scalar(let word, _): name = PlanKey(word, at: item.place)
    case .mapping(let pairs) where pairs.count == 1:
      name = pairs[0].key
      options = pairs[0].value
    default:
      checker.error(item.place, "a stage is one name with its options, such as '- extract: {}'")
      return nil
    }
    let known = StageCatalog.stages
    guard let type = known.first(where: { $0.card.name == name.name }) else {
      let names = known.map { $0.card.name }
      let nearest = NearestName.of(name.name, among: names)
      checker.error(
        name.place, length: name.name.count,
        "unknown stage \"\(name.name)\""
          + (nearest == nil ? "; the stages are \(names.joined(separator: ", "))" : ""),
        suggestion: nearest)
      return nil
    }
    let before = checker.problems.count
    let settings = checker.settings(
      options, options: type.card.options, owner: "\"\(name.name)\"")
    guard checker.problems.count == before else { return nil }
    return make(type, Settings(settings, at: name.place), &checker)
  }

  private static func make<Made: Stage>(
    _ type: Made.Type, _ settings: Settings, _ checker: inout PlanChecker
  ) -> (any Stage)? {
    do throws(PlanError) {
      return try Made(settings)
    } catch {
      error.problems.forEach { checker.add($0) }
      return nil
    }
  }
}

extension Plan {
  /// The cards of everything that a pipeline file can name, in the order of a pipeline.
  public static var cards: [StageCard] {
    [ReadSource.card] + StageCatalog.stages.map { $0.card } + [WriteSink.card, StateSection.card]
  }

  /// What an option takes, in words.
  public static func description(of kind: StageOption.Kind) -> String {
    PlanChecker.description(of: kind)
  }
}
