// Whether a part of a text is in the language of the whole.

extension Evidence {
  /// Where the language of a text stands among the classes of its script.
  struct Standing {
    /// The script's number.
    var script: Int
    /// The class's place in the blocks of the model.
    var place: Int
    var language: Language
    var named: Script
  }

  /// Where a guess stands; nil for one that is no language.
  func standing(of guess: LanguageGuess, _ model: borrowing LanguageModel) -> Standing? {
    guard guess.language != .undetermined else { return nil }
    let primary = guess.language.primary
    for script in model.scalars.scripts.indices where model.scalars.writes(script, guess.script) {
      let group = model.groups[script]
      for place in group.firstBlock * 8..<(group.firstBlock + group.blocks) * 8
      where model.languages[place] == guess.language || model.languages[place] == primary {
        return Standing(
          script: script, place: place, language: guess.language, named: guess.script)
      }
    }
    return nil
  }

  /// Whether a short text that has not voted yet is mostly in one script and likeliest in one language.
  mutating func leans(to standing: Standing, _ model: borrowing LanguageModel) -> Bool {
    let script = standing.script
    let bytes = scripts[script].bytes
    guard bytes > 1, !seen.contains(where: { scripts[$0].bytes > bytes }) else { return false }
    let other = simplified > traditional ? Language.simplifiedChinese : .traditionalChinese
    if simplified != traditional, standing.language != .japanese, standing.language != other {
      return false
    }
    guard model.groups[script].classes > 1 else { return true }
    guard scripts[script].features > 0 else { return false }
    let best = score(script, model).largest
    return scores[standing.place / 8][standing.place % 8] == best
  }
}
