using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Matching;

/// <summary>Reads what people decide about pairs: every decision with a reason, and each pair decided on once.</summary>
public static class DecisionReading
{
    /// <summary>The label of a draft.</summary>
    public static Outcome<string> Label(string label)
    {
        var check = new InputCheck();
        var read = check.Text("label", label, Scenario.LabelLengthMax);
        return check.HasFailed ? Outcome<string>.Refused(check.Refusals) : read;
    }

    /// <param name="pins">Pairs to be fixed.</param>
    /// <param name="exclusions">Pairs to be ruled out.</param>
    public static Outcome<IReadOnlyList<DecidedPair>> Read(IReadOnlyList<DecidedPair> pins, IReadOnlyList<DecidedPair> exclusions)
    {
        var check = new InputCheck();
        check.Count("pins", pins.Count, Scenario.DecisionsMax);
        check.Count("exclusions", exclusions.Count, Scenario.DecisionsMax);
        var read = Reasons(check, "pins", pins).Concat(Reasons(check, "exclusions", exclusions)).ToList();
        var refusals = new List<Refusal>(check.Refusals);
        refusals.AddRange(read
            .GroupBy(pair => (pair.MentorId, pair.MenteeId))
            .Where(same => same.Skip(1).Any())
            .Select(same => new DecisionConflict(same.Key.MenteeId, "One pair is decided on twice.")));
        return refusals.Count > 0 ? Outcome<IReadOnlyList<DecidedPair>>.Refused(refusals) : Outcome<IReadOnlyList<DecidedPair>>.Accepted(read);
    }

    private static IEnumerable<DecidedPair> Reasons(InputCheck check, string field, IReadOnlyList<DecidedPair> pairs)
        => [.. pairs.Take(Scenario.DecisionsMax).Select((pair, index) => pair with { Reason = check.Text($"{field}.{index}.reason", pair.Reason, ScenarioDecision.ReasonLengthMax) })];
}
