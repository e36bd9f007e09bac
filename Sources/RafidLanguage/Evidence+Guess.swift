// From sums to votes, and from votes to a guess.

extension Evidence {
  /// Scores so far behind the best have no share that counts.
  private static let hopeless: Float = -10

  /// Scores a script's classes by what is summed up of it; the best score of each lane.
  mutating func score(_ script: Int, _ model: borrowing LanguageModel) -> SIMD8<Float> {
    let group = model.groups[script]
    scripts[script].mean(model.scale, into: &mean)
    let numbers = mean
    let mean = numbers.span
    let weights = model.weights.span
    let words = scripts[script].words
    let share = words > 0 ? 1 / Float(words) : 0
    // A half for a word, little for a sentence.
    let brevity = 16 / Float(16 &+ scripts[script].features)
    var best = SIMD8<Float>(repeating: -Float.infinity)
    for place in group.firstBlock..<group.firstBlock + group.blocks {
      let base = place &* LanguageModel.dimensions
      var score = biases[place]
      // Two sums at a time, for each waits on the addition before.
      var other = SIMD8<Float>()
      var dimension = 0
      while dimension < LanguageModel.dimensions {
        score += weights[base &+ dimension] * mean[dimension]
        other += weights[base &+ dimension &+ 1] * mean[dimension &+ 1]
        dimension &+= 2
      }
      score += other + model.briefs[place] * brevity
      if words > 0 { score += said[place] * share }
      scores[place] = score
      best = best.larger(score)
    }
    return best
  }

  /// Lets what is summed up of a script vote for its classes, by its letters.
  mutating func vote(_ script: Int, _ model: borrowing LanguageModel) {
    let group = model.groups[script]
    let features = scripts[script].features
    if group.classes == 1, biases[group.firstBlock][0] > LanguageModel.never {
      votes[group.firstBlock][0] = Float(scripts[script].letters)
    }
    guard group.classes > 1, features > 0 else { return }
    let top = score(script, model).largest
    guard top > LanguageModel.never / 2 else { return }
    let coolness = 1 / model.temperatures[Self.size(features, model.temperatures.count)]
    let blocks = group.firstBlock..<group.firstBlock + group.blocks
    var totals = SIMD8<Float>()
    for block in blocks {
      let behind = (scores[block] - top) * coolness
      scores[block] = behind.largest > Self.hopeless ? SoftMax.exponential(behind) : SIMD8()
      totals += scores[block]
    }
    let weight = Float(scripts[script].pending) / totals.sum()
    let isSaid = scripts[script].words > 0
    for block in blocks {
      votes[block] += scores[block] * weight
      if isSaid { said[block] = SIMD8() }
    }
    scripts[script].chunks += 1
    scripts[script].even = SIMD16()
    scripts[script].odd = SIMD16()
    scripts[script].features = 0
    scripts[script].pending = 0
    scripts[script].words = 0
  }

  /// Names and terms in Latin letters stand in texts of every script, hardly ever the other way round.
  private static let latinWeight: Float = 0.75

  /// The power of two that `features` reaches, at most the last of `count`.
  private static func size(_ features: Int, _ count: Int) -> Int {
    min(count - 1, Int.bitWidth - 1 - features.leadingZeroBitCount)
  }

  /// The script with most bytes of letters, where those of a script count by how much of their vote
  /// its leading class has: a list of names or a menu in forty languages weighs less than a sentence.
  /// Nil if there is less than one letter's worth.
  private func leadingScript(_ model: borrowing LanguageModel) -> Int? {
    var best: Int?
    var most: Float = -1
    for script in seen where scripts[script].bytes > 1 {
      let group = model.groups[script]
      var top: Float = 0
      if seen.count > 1 {
        for block in group.firstBlock..<group.firstBlock + group.blocks {
          top = max(top, votes[block].largest)
        }
      }
      let ofLatin = script == model.scalars.latin ? Self.latinWeight : 1
      let weight = ofLatin * top / Float(scripts[script].letters) * Float(scripts[script].bytes)
      if weight > most {
        best = script
        most = weight
      }
    }
    return best
  }

  /// The guess that all votes make, once what is left has voted.
  mutating func guess(_ model: borrowing LanguageModel, _ hint: Language?) -> LanguageGuess {
    for place in seen.indices { vote(seen[place], model) }
    guard let script = leadingScript(model) else { return .undetermined(.common) }
    guard model.groups[script].classes > 0 else {
      return .undetermined(model.scalars.scripts[script])
    }
    let (ranked, total) = ranking(script, model, hint)
    guard ranked[0].score > 0 else { return .undetermined(scriptName(script, nil, model)) }
    let best = form(of: model.languages[ranked[0].place])
    let name = scriptName(script, best, model)
    guard best != .undetermined else { return .undetermined(name) }
    var runnersUp: [LanguageGuess.Candidate] = []
    for rank in 1..<4 {
      let language = form(of: model.languages[ranked[rank].place])
      let confidence = ranked[rank].score / total
      guard confidence >= 0.001 else { break }
      if language != .undetermined {
        runnersUp.append(.init(language: language, confidence: confidence))
      }
    }
    return LanguageGuess(
      language: best, script: name, confidence: ranked[0].score / total, runnersUp: runnersUp)
  }

  /// The four likeliest classes of a script, the likeliest first, and what all scores add up to.
  private func ranking(
    _ script: Int, _ model: borrowing LanguageModel, _ hint: Language?
  ) -> (InlineArray<4, (place: Int, score: Float)>, Float) {
    let group = model.groups[script]
    let unit = 1 / Float(scripts[script].letters)
    let power = power(script)
    let arabic = script == model.scalars.arabic ? arabicWeight(script) : 1
    let primary = hint?.primary
    var totals = SIMD8<Float>()
    var best = InlineArray<4, (place: Int, score: Float)>(repeating: (group.firstBlock * 8, 0))
    for block in group.firstBlock..<group.firstBlock + group.blocks {
      let shares = votes[block] * unit
      var scores = shares
      for _ in 1..<power { scores *= shares }
      if arabic > 1 || hint != nil {
        for lane in 0..<8 {
          let language = model.languages[block * 8 + lane]
          if language == .arabic { scores[lane] *= arabic }
          if language == hint || language == primary { scores[lane] *= LanguageDetector.hintWeight }
        }
      }
      totals += scores
      guard scores.largest > best[3].score else { continue }
      for lane in 0..<8 where scores[lane] > best[3].score {
        var one = (place: block * 8 + lane, score: scores[lane])
        for rank in 0..<4 where one.score > best[rank].score { swap(&one, &best[rank]) }
      }
    }
    return (best, totals.sum())
  }

  /// The power that shares of the vote are raised to before they are probabilities.
  ///
  /// One chunk's share is a probability. Of several chunks most are right when a language leads in
  /// them, so a page with two thirds of its text in one language is surer than two thirds.
  private func power(_ script: Int) -> Int {
    scripts[script].chunks < 2 ? 1 : scripts[script].chunks < 4 ? 2 : 3
  }

  /// How many times likelier Arabic is where none of its neighbours' letters stands: every seventh
  /// letter of theirs is one, but some are typed on Arabic keyboards.
  private func arabicWeight(_ script: Int) -> Float {
    addedLetters == 0 ? Float(1 << min(5, scripts[script].letters / 6)) : 1
  }

  /// Chinese by the characters that only one of its forms has; simplified where there is none.
  private func form(of language: Language) -> Language {
    guard language == .chinese else { return language }
    return traditional > simplified ? .traditionalChinese : .simplifiedChinese
  }

  private func scriptName(
    _ script: Int, _ language: Language?, _ model: borrowing LanguageModel
  ) -> Script {
    guard script == model.scalars.han else { return model.scalars.scripts[script] }
    if language == .japanese { return .japanese }
    return traditional > simplified ? .traditionalHan : .simplifiedHan
  }
}

extension ScriptEvidence {
  /// The mean of the rows, each of the 32 numbers eight times.
  func mean(_ scale: Float, into mean: inout [SIMD8<Float>]) {
    let step = scale / Float(features)
    let zero = 128 * Float(features)
    for lane in 0..<16 {
      mean[2 * lane] = SIMD8(repeating: (Float(even[lane]) - zero) * step)
      mean[2 * lane + 1] = SIMD8(repeating: (Float(odd[lane]) - zero) * step)
    }
  }
}
