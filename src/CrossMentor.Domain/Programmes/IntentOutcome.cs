namespace CrossMentor.Domain.Programmes;

/// <summary>What became of the intents of a programme. It shows how indicators moved, and never says what moved them.</summary>
public sealed record IntentOutcome(ProgrammeId ProgrammeId, IReadOnlyList<Intent> Intents)
{
    /// <summary>Indicators with a baseline.</summary>
    public int IndicatorCount => Measurable.Count();

    /// <summary>Those of them that have an end value.</summary>
    public int MeasuredCount => Measurable.Count(indicator => indicator.EndValue is not null);

    /// <summary>Those of them that got to their target.</summary>
    public int ReachedCount => Measurable.Count(indicator => indicator.IsReached == true);

    private IEnumerable<Indicator> Measurable => Intents.SelectMany(intent => intent.Indicators).Where(indicator => indicator.Baseline is not null);

    public static IntentOutcome Of(Programme programme) => new(programme.Id, programme.Intents);
}
