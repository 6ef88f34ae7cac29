using CrossMentor.Sdk;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hostile;

/// <summary>How a scorer misbehaves that answers well until it is asked why.</summary>
public sealed record DoubleTonguedSettings
{
    /// <summary>What it does.</summary>
    public string How { get; init; } = "";

    /// <summary>How many pairs it explains well before.</summary>
    public int After { get; init; }
}

/// <summary>Scores everybody alike, and explains some pairs well and then one as no scorer may.</summary>
[MatchingPlugin(Id = "hostile.double-tongued", SdkMajor = 1)]
public sealed class DoubleTonguedScorer(DoubleTonguedSettings settings) : HostileScorer
{
    private int explained;

    public override ScoreExplanation Explain(PersonRow mentee, PersonRow mentor) => explained++ < settings.After ? Well() : settings.How switch
    {
        "throws" => throw new InvalidOperationException("Do not ask."),
        "null" => null!,
        "no-reason" => new ScoreExplanation(0, null!),
        "no-code" => new ScoreExplanation(0, new Reason(null!, "No points from me.")),
        "out-of-range" => new ScoreExplanation(-7, Well().Reason),
        "contradicts" => new ScoreExplanation(10, Well().Reason),
        "hangs" => Hang(),
        "exits" => Exit(),
        "goes-on-and-on" => new ScoreExplanation(0, new Reason("LONG", new string('x', 60_000))),
        "too-long" => new ScoreExplanation(0, new Reason("LONG", "", [.. Enumerable.Repeat(ReasonParameter.Of("x", new string('x', 60_000)), 20)])),
        _ => Well(),
    };

    protected override void Misbehave(Span<int> points)
    {
    }

    private static ScoreExplanation Well() => new(0, new Reason("HOSTILE", "No points from me."));

    private static ScoreExplanation Hang()
    {
        while (true)
        {
            Thread.SpinWait(1_000);
        }
    }

    private static ScoreExplanation Exit()
    {
        Environment.Exit(3);
        return Well();
    }
}
