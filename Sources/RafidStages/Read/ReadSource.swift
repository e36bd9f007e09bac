import RafidBytes
package import RafidFlow

/// The beginning of a pipeline: archives and files into documents.
package struct ReadSource: Source {
  private(set) var paths: [String]
  private let format: ArchiveFormat?
  private let limits: ReadLimits
  private let mapping: FieldMapping
  private let rules: RecordRules
  private(set) var history = InputHistory.none
  private(set) var own = OwnFiles()

  /// A source with settings that the checker has held against the card.
  package init(_ settings: Settings) throws(PlanError) {
    let given = settings.mapping("limits")
    var limits = ReadLimits()
    limits.record = given.size("record", default: limits.record)
    limits.line = given.size("line", default: limits.line)
    limits.header = given.size("header", default: limits.header)
    limits.expansion = given.integer("expansion", default: limits.expansion)
    limits.nesting = given.integer("nesting", default: limits.nesting)
    limits.members = given.integer("members", default: limits.members)
    paths = settings.texts("paths")
    format = ArchiveFormat(word: settings.text("format", default: "auto"))
    mapping = try FieldMapping(settings.mapping("jsonl"))
    self.limits = limits
    var rules = RecordRules()
    if settings.has("warc_types") {
      rules.types = []
      for word in settings.texts("warc_types") {
        let type = WARCType(Array(word.utf8))
        guard type.carriesDocument else {
          throw PlanError(
            at: settings.place(of: "warc_types"),
            "warc_types: records of type \"\(word)\" hold no page; response, resource and "
              + "conversion do")
        }
        rules.types.insert(type)
      }
    }
    rules.verifiesDigests = settings.flag("verify_digests") ?? false
    self.rules = rules
  }

  /// The same source over other paths: what the command line names instead.
  package func replacingPaths(_ paths: [String]) -> ReadSource {
    var source = self
    source.paths = paths
    return source
  }

  /// The same source, which passes over what earlier runs have read.
  package func knowing(_ history: InputHistory) -> ReadSource {
    var source = self
    source.history = history
    return source
  }

  /// The same source, which passes over what the pipeline itself writes: into these folders, or into
  /// others, as their manifests say.
  package func ignoring(
    outputs: [String], states: [String], of identity: RunIdentity
  ) -> ReadSource {
    var source = self
    source.own = OwnFiles(outputs: outputs, states: states, identity: identity)
    return source
  }

  /// The first path that can be read but once: standard input, a pipe, a device.
  package var passingPath: String? {
    paths.first { $0 == "-" || Folder.kind(of: $0) == .other }
  }

  /// Cuts the input in order.
  package func makeReader(_ crew: Crew?) throws(RunError) -> any SourceReader {
    let found = InputPaths(paths, but: own)
    guard found.hasAny else {
      throw RunError(
        .noInput,
        paths.isEmpty
          ? "no input: name it in read.paths or on the command line"
          : "no input: nothing matches \(paths.joined(separator: ", "))")
    }
    return ArchiveReader(found.inputs, format: format, limits: limits, history: history, crew: crew)
  }

  /// Opens parcels.
  package func makeOpener() -> any ParcelOpener {
    DocumentOpener(mapping: mapping, limits: limits, rules: rules)
  }
}

extension ReadSource {
  private static let limitOptions: [StageOption] = [
    StageOption(
      "record", .size(1 << 10...1 << 32), default: "16MiB",
      help: "The longest record, file or HTTP body; longer ones are rejected."),
    StageOption(
      "line", .size(1 << 10...1 << 32), default: "16MiB",
      help: "The longest line of JSON or text, or row of a table; longer ones are rejected."),
    StageOption(
      "header", .size(1 << 10...1 << 24), default: "64KiB",
      help: "The longest header of a WARC record; longer ones are rejected."),
    StageOption(
      "expansion", .integer(2...100_000), default: "200",
      help: "How many times its size compressed data may grow, from 8 MiB on."),
    StageOption(
      "nesting", .integer(0...32), default: "8",
      help: "The most archives and compressions in one another; deeper ones are rejected."),
    StageOption(
      "members", .integer(1...100_000_000), default: "1000000",
      help: "The most members of one archive; the rest is not read."),
  ]

  /// What `format` may say.
  package static let formatWords = ArchiveFormat.words

  /// What people and the checker know about the source.
  package static let card = StageCard(
    name: "read",
    summary:
      "Reads WARC, ARC, JSON, CSV, HTML and text, also compressed and in zip and tar, into documents.",
    options: [
      StageOption(
        "paths", .texts, default: "[]",
        help: "Files, folders (all files below), globs, @lists of paths, - for standard input. "
          + "What this pipeline writes or wrote is found in no folder and by no glob."),
      StageOption(
        "format", .choice(ArchiveFormat.words), default: "auto",
        help: "What the files hold once archives and compression are off; auto goes by the first "
          + "bytes, then the name, then the content. lines is text, one document a line; jsonl is "
          + "an object a line, or objects in an array or over many lines."),
      StageOption(
        "jsonl", .mapping(FieldMapping.options), default: "{}",
        help: "Which field of a JSON line, or column of a table, holds what; dots lead into nested "
          + "objects."),
      StageOption(
        "warc_types", .texts, default: "[response, resource, conversion]",
        help: "The types of WARC records that become documents."),
      StageOption(
        "verify_digests", .flag, default: "false",
        help: "Whether a WARC record whose bytes do not give its block or payload digest (SHA-1 or "
          + "SHA-256) is rejected."),
      StageOption(
        "limits", .mapping(limitOptions), default: "{}", help: "Budgets on what is read."),
    ],
    needs: [], gives: [.payload], drops: ReadDrops.all)
}
