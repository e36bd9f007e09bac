package import RafidFlow

/// The `state` section of a pipeline file: what is remembered from run to run.
package struct StateSection: Sendable {
  /// Its keys; a text alone is the path.
  package static let card = StageCard(
    name: "state",
    summary:
      "Remember from run to run: which inputs are done, which documents are written. "
      + "A run that was stopped goes on where its last part ended.",
    options: [
      StageOption(
        "path", .text, default: "none",
        help: "Folder of the state; without it each run stands alone and replaces its output."),
      StageOption(
        "keep_seen", .text, default: "forever",
        help: "Forget documents written longer ago than so many days, such as 400d."),
      StageOption(
        "changed", .choice(InputHistory.Change.allCases.map(\.rawValue)), default: "process",
        help: "Read an input anew that grew or changed since it was read, skip it, or fail."),
    ])

  /// The folder.
  package let path: String
  /// Seconds after which a document is forgotten; nil for never.
  let keepSeconds: Int?
  let change: InputHistory.Change

  /// A section from checked settings.
  ///
  /// - Parameter path: overrides the file's.
  /// - Throws: `PlanError` for an empty path or a time that is none.
  package init(_ settings: Settings, path: String? = nil) throws(PlanError) {
    self.path = path ?? settings.text("path", default: "")
    guard !self.path.isEmpty else {
      throw PlanError(at: settings.place, "\"state\" needs a path; name a folder")
    }
    change = InputHistory.Change(rawValue: settings.text("changed", default: "process")) ?? .process
    guard let text = settings.text("keep_seen"), text != "forever" else {
      keepSeconds = nil
      return
    }
    guard text.hasSuffix("d"), let days = Int(text.dropLast()), 1...36_500 ~= days else {
      throw PlanError(
        at: settings.place(of: "keep_seen"),
        "\"keep_seen\" takes a number of days, such as 400d, or forever, not \"\(text)\"")
    }
    keepSeconds = days * 86_400
  }
}
