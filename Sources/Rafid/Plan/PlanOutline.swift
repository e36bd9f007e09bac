package import RafidFlow
package import RafidStages

/// What a run of a plan would do, found out without doing it: nothing is written, and of the inputs
/// only names and sizes are looked at, and the ends of those that earlier runs have read.
package struct PlanOutline: Sendable {
  /// A section or a stage.
  package struct Part: Sendable {
    package var name: String
    /// In the order of the card.
    package var settings: [ResolvedSetting]
    /// What follows from them.
    package var facts: [StageFact] = []
    /// Whether the program puts it in because others need it.
    package var isImplied = false
    /// Whether the input is read twice for it.
    package var readsTwice = false
  }
  package let read: Part
  /// In the order in which documents pass them.
  package let stages: [Part]
  package let write: Part
  /// Nil where each run stands alone.
  package let state: Part?
  package let inputs: [ListedInput]
}

extension Plan {
  /// What a run would do.
  ///
  /// - Parameter inputs: in place of `read.paths`.
  /// - Throws: `PlanError` where an input cannot be what the pipeline needs, or the state cannot be read.
  package func outline(inputs: [String] = []) throws(PlanError) -> PlanOutline {
    var top: [String: PlanValue] = [:]
    if case .mapping(let pairs) = file.root.content {
      for pair in pairs { top[pair.key.name] = pair.value }
    }
    func part(_ card: StageCard) -> PlanOutline.Part {
      PlanOutline.Part(
        name: card.name, settings: ResolvedSetting.all(card.options, in: top[card.name]))
    }
    var source = try source(Overrides(inputs: inputs))
    if let section = try stateSection(Overrides()) {
      do throws(RunError) {
        source = source.knowing(try StateFiles.history(of: section))
      } catch {
        throw PlanError(at: state?.place ?? write.place, error.message)
      }
    }
    return PlanOutline(
      read: part(ReadSource.card), stages: stageParts(top["stages"]), write: part(WriteSink.card),
      state: state == nil ? nil : part(StateSection.card),
      inputs: source.listInputs())
  }

  /// The stages as they will run, each with what the file says of it.
  private func stageParts(_ list: PlanValue?) -> [PlanOutline.Part] {
    var items: [PlanValue] = []
    if case .list(let written)? = list?.content { items = written }
    var next = 0
    return stagesWithText.map { stage in
      let card = type(of: stage).card
      let isImplied = stage is VisibleTextStage
      var options: PlanValue?
      if !isImplied {
        if case .mapping(let pairs) = items[next].content { options = pairs.first?.value }
        next += 1
      }
      return PlanOutline.Part(
        name: card.name, settings: ResolvedSetting.all(card.options, in: options),
        facts: stage.facts, isImplied: isImplied, readsTwice: stage.readsTwice)
    }
  }
}
