import RafidFlow
import RafidLanguage

/// The languages that a pipeline file names, checked.
struct WantedLanguages {
  private(set) var keep: [Language] = []
  private(set) var drop: [Language] = []
  private(set) var among: [Language] = []
  private var problems: [PlanProblem] = []

  /// - Throws: `PlanError` with each code that is none or that the detector cannot tell, and each
  ///   language that is kept though it is dropped or cannot occur.
  init(_ settings: Settings) throws(PlanError) {
    let kept = read("keep", settings)
    drop = read("drop", settings).map(\.language)
    among = read("among", settings).map(\.language)
    keep = kept.map(\.language)
    for (language, value) in kept {
      if drop.contains(where: { language.matches($0) }) {
        report(value, "\"\(language)\" stands in \"keep\" and in \"drop\"; leave out one")
      } else if !among.isEmpty,
        !among.contains(where: { language.matches($0) || $0.matches(language) })
      {
        report(value, "\"\(language)\" in \"keep\" can not occur; add it to \"among\"")
      }
    }
    if !problems.isEmpty { throw PlanError(problems) }
  }

  private mutating func read(
    _ key: String, _ settings: Settings
  ) -> [(language: Language, value: PlanValue)] {
    var found: [(language: Language, value: PlanValue)] = []
    for value in settings.value(key)?.items ?? [] {
      guard case .scalar(let code, _) = value.content else { continue }
      guard let language = Language(code: code) else {
        report(
          value,
          "\"\(code)\" in \"\(key)\" is no language code; write BCP 47, such as ar or zh-Hans",
          meant: Language.meant(by: code))
        continue
      }
      if LanguageDetector.languages.contains(where: { $0.matches(language) }) {
        found.append((language, value))
      } else {
        report(
          value, "\"\(code)\" in \"\(key)\" is no language that can be told",
          meant: Language.meant(by: code))
      }
    }
    return found
  }

  private mutating func report(_ value: PlanValue, _ message: String, meant: Language? = nil) {
    problems.append(PlanProblem(at: value.place, message, suggestion: meant?.code))
  }
}

extension PlanValue {
  /// The items of a list; the value itself where it is none.
  fileprivate var items: [PlanValue] {
    if case .list(let items) = content { items } else { [self] }
  }
}
