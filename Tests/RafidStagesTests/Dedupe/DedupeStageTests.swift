import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// What the stage makes of a row of documents, d0, d1 and so on: for each, "kept", or the rule and
/// the document that it is a copy of.
@Suite struct DedupeStageTests {
  struct Input: Sendable {
    var url: String?
    var text: String
  }
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var settings: [String: String]
    var inputs: [Input]
    var outcomes: [String]
    var testDescription: String { name }
  }

  private static let long = madeText(120, seed: 1).joined(separator: " ")
  private static let other = madeText(120, seed: 2).joined(separator: " ")
  private static let texts = [
    long, other, long, long.uppercased(), long + " and a little more", other + " ",
  ].map { Input(text: $0) }

  static let cases: [Case] = [
    Case(
      name: "payload", settings: ["on": "payload"], inputs: texts,
      outcomes: ["kept", "kept", "same-payload d0 1.0", "kept", "kept", "kept"]),
    Case(
      name: "text", settings: [:], inputs: texts,
      outcomes: [
        "kept", "kept", "same-text d0 1.0", "same-text d0 1.0", "kept", "same-text d1 1.0",
      ]
    ),
    Case(
      name: "near text", settings: ["near": "true"], inputs: texts,
      outcomes: [
        "kept", "kept", "same-text d0 1.0", "same-text d0 1.0", "near-text d0 ~",
        "same-text d1 1.0",
      ]),
    Case(
      name: "URL", settings: ["on": "url"],
      inputs: [
        Input(url: "http://example.org/a", text: long),
        Input(url: "HTTP://Example.org:80/a#part", text: other),
        Input(url: nil, text: long), Input(url: nil, text: long), Input(url: "", text: long),
        Input(url: "https://example.org/a", text: long), Input(url: "no url", text: long),
        Input(url: "no url", text: long),
      ],
      outcomes: ["kept", "same-url d0 -", "kept", "kept", "kept", "kept", "kept", "same-url d6 -"]),
  ]

  @Test("Copies are dropped; rule, kept one and similarity stand in the drop", arguments: cases)
  func drops(of pipeline: Case) throws {
    var row = try StageRow(pipeline.settings)
    var outcomes: [String] = []
    for (index, input) in pipeline.inputs.enumerated() {
      var document = Self.document(index, input)
      switch try row.process(&document) {
      case .keep:
        outcomes.append("kept")
        #expect(document.cluster == document.id && document.copy == nil)
      case .drop(let reason, let detail, let copy):
        outcomes.append(Self.words(copy))
        #expect(DedupeStage.card.drops.contains(reason) && detail == nil)
      case .fail(let cause): throw cause
      }
    }
    #expect(outcomes == pipeline.outcomes)
  }

  @Test(
    "With annotate all stay; cluster, rule and similarity stand in the record", arguments: cases)
  func annotations(of pipeline: Case) throws {
    var settings = pipeline.settings
    settings["action"] = "annotate"
    var row = try StageRow(settings)
    var outcomes: [String] = []
    for (index, input) in pipeline.inputs.enumerated() {
      var document = Self.document(index, input)
      guard case .keep = try row.process(&document) else {
        Issue.record("d\(index) was dropped")
        continue
      }
      outcomes.append(document.copy == nil ? "kept" : Self.words(document.copy))
      #expect(document.cluster == document.copy?.of ?? document.id)
    }
    #expect(outcomes == pipeline.outcomes)
  }

  @Test("A later stage names the cluster that an earlier one found")
  func twoStages() throws {
    let annotate = ["action": "annotate"]
    var byURL = try StageRow(annotate.merging(["on": "url"]) { $1 })
    var byText = try StageRow(annotate)
    var clusters: [String] = []
    let inputs = [
      Input(url: "http://a.example/", text: Self.long),
      Input(url: "http://a.example/", text: Self.other),
      Input(url: "http://b.example/", text: Self.other),
    ]
    for (index, input) in inputs.enumerated() {
      var document = Self.document(index, input)
      _ = try byURL.process(&document)
      _ = try byText.process(&document)
      clusters.append(String(decoding: document.cluster ?? [], as: UTF8.self))
    }
    #expect(clusters == ["d0", "d0", "d0"])
  }

  private static func document(_ index: Int, _ input: Input) -> Document {
    var document = Document(kind: .text, body: [], origin: Provenance(file: "made"))
    document.id = Array("d\(index)".utf8)
    document.url = input.url.map { Array($0.utf8) }
    var digest = SHA256()
    digest.update(Array(input.text.utf8).span)
    document.payloadDigest = digest.finish()
    document.setText(Array(input.text.utf8))
    return document
  }

  private static func words(_ copy: CopyFields?) -> String {
    guard let copy else { return "no copy" }
    var similarity = "-"
    if let value = copy.similarity { similarity = value == 1 ? "1.0" : "~" }
    return "\(copy.rule) \(String(decoding: copy.of, as: UTF8.self)) \(similarity)"
  }
}

/// Both parts of one configured stage.
struct StageRow {
  private var pure: any StageWorker
  private var ordered: any StageWorker

  init(_ settings: [String: String]) throws {
    let place = PlanPlace(line: 1, column: 1)
    let values = settings.mapValues { PlanValue(.scalar($0, isQuoted: false), at: place) }
    let stage = try DedupeStage(Settings(values, at: place))
    pure = stage.makeWorker()
    ordered = stage.makeOrderedWorker()
  }

  mutating func process(_ document: inout Document) throws -> Verdict {
    _ = try pure.process(&document)
    return try ordered.process(&document)
  }
}
